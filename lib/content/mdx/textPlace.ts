import type { Place } from '../finding.ts';

const LINE_END = /\r\n|\n|\r/g;

/** The offset of a 1-based place in a text. */
export function offsetOf(text: string, { line, column }: Place): number {
  let start = 0;
  let at = 1;
  for (const end of text.matchAll(LINE_END)) {
    if (at === line) break;
    start = end.index + end[0].length;
    at += 1;
  }
  return start + column - 1;
}

/** The 1-based place of an offset in a text. */
export function placeOf(text: string, offset: number): Place {
  let start = 0;
  let line = 1;
  for (const end of text.matchAll(LINE_END)) {
    if (end.index >= offset) break;
    start = end.index + end[0].length;
    line += 1;
  }
  return { line, column: offset - start + 1 };
}
