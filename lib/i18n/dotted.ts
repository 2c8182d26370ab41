/** Between the parts of a note. No line starts with the dot: the space before it does not break. */
export const DOT = '\u00a0· ';

/** The parts of a note that are there, in one line: `北京晚报 · 2026 年价`. */
export const dotted = (parts: readonly (string | false | undefined)[]): string =>
  parts.filter(Boolean).join(DOT);
