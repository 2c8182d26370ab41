import { BREAK_LIMITS, breakLines } from './breakLines.ts';
import { lineWidth, type Typeface } from './typeface.ts';

/** One way to set a text: how large, in how many lines at most, how wide. Sizes and widths in px. */
export interface Setting {
  size: number;
  lines: number;
  width: number;
}

export interface Fitted {
  size: number;
  lines: string[];
}

/**
 * The first setting, largest first, in which the text fits as measured with the real fonts. A Chinese word is
 * broken only where no setting can keep it whole.
 */
export function fitText(
  text: string,
  face: Typeface,
  settings: readonly Setting[],
  limits: readonly number[] = BREAK_LIMITS,
): Fitted | undefined {
  for (const limit of limits) {
    for (const { size, lines: most, width } of settings) {
      const lines = breakLines(text, (line) => lineWidth(face, line, size), width, { limit });
      if (lines && lines.length <= most) return { size, lines };
    }
  }
  return undefined;
}
