import { BREAK_LIMITS, breakLines } from './breakLines.ts';
import { lineWidth, type Typeface } from './typeface.ts';

/** Running text in lines of at most `width` px at a size; undefined when some piece of it is wider. */
export function linesIn(text: string, face: Typeface, size: number, width: number): string[] | undefined {
  const measure = (line: string) => lineWidth(face, line, size);
  for (const limit of BREAK_LIMITS) {
    const lines = breakLines(text, measure, width, { limit, phrasing: 0.25 });
    if (lines) return lines;
  }
  return undefined;
}
