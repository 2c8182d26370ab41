import type { Step } from '#lib/card/titleSteps.ts';
import { type WordStarts, WRAP_LIMITS, wrapText } from './wrapText.ts';

/** Width of a line, px, in one of the two faces at a size. */
export type Measure = (text: string, size: number, face: 'display' | 'text') => number;

/** How a poster's words are measured and broken in this browser. */
export interface Typesetter {
  measure: Measure;
  wordStarts?: WordStarts;
}

export interface SetText {
  size: number;
  lines: string[];
}

/** The first way, from the largest, in which a text fits into `width` px without breaking a word; else with broken ones. */
export function setText(
  text: string,
  face: 'display' | 'text',
  steps: readonly Step[],
  width: number,
  { measure, wordStarts }: Typesetter,
): SetText | undefined {
  for (const limit of WRAP_LIMITS)
    for (const [size, most] of steps) {
      const lines = wrapText(text, (line) => measure(line, size, face), width, { limit, wordStarts });
      if (lines && lines.length <= most) return { size, lines };
    }
  return undefined;
}
