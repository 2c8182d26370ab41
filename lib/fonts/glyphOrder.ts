import { readFileSync } from 'node:fs';

/**
 * Characters of the display face by how many visits show them, as `node bench/fonts/run.ts --write` has found them in
 * the finished site. Only an order: a character that is missing here is served all the same, with the rare ones.
 */
export const GLYPH_ORDER = 'lib/fonts/glyphOrder.txt';

/** Puts characters into that order; those it does not know keep theirs, at the end. */
export function inGlyphOrder(chars: readonly string[], order = readFileSync(GLYPH_ORDER, 'utf8')): string[] {
  const rank = new Map([...order.trim()].map((char, at) => [char, at]));
  const of = (char: string): number => rank.get(char) ?? rank.size;
  return chars.toSorted((a, b) => of(a) - of(b));
}
