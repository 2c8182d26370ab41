import type { FontFile } from './fontFile.ts';

/** A stack of fonts as CSS names it: each character is set in the first font that has it. */
export interface Typeface {
  /** Value of `font-family`. */
  family: string;
  /** The same fonts in the same order. */
  fonts: readonly FontFile[];
}

const fontOf = ({ fonts }: Typeface, char: string): FontFile | undefined =>
  fonts.find((font) => font.covers(char));

export const covers = (typeface: Typeface, char: string): boolean => fontOf(typeface, char) !== undefined;

/** Width of a line in px at a size in px. Kerning is left out: it only ever makes a line a little shorter. */
export function lineWidth(typeface: Typeface, text: string, size: number): number {
  let em = 0;
  for (const char of text) em += fontOf(typeface, char)?.advance(char) ?? 1;
  return em * size;
}
