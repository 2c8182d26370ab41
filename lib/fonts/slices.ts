import { unicodeRange } from './subset.ts';

/** One font file: the glyphs that it holds and the CSS `unicode-range` that it answers for. */
export interface Slice {
  glyphs: string;
  range: string;
}

/** So many characters, those that visits need most, are named in lists; the rest is rare. */
const NAMED = 576;

/** Characters in one slice: a page with a rare place name costs a few kB, not a whole font. */
const SIZE = { common: 64, rare: 48 } as const;

function pieces(chars: readonly string[], size: number): string[] {
  const count = Math.ceil(chars.length / size);
  return Array.from({ length: count }, (_, at) => chars.slice(at * size, (at + 1) * size).join(''));
}

/** A slice that answers for just the characters it has. */
export const listed = (glyphs: string): Slice => ({ glyphs, range: unicodeRange(glyphs) });

/** A slice that answers for all code points from its first glyph to its last. */
function stretch(glyphs: string): Slice {
  const [first, last] = [glyphs.codePointAt(0) ?? 0, [...glyphs].at(-1)?.codePointAt(0) ?? 0];
  const hex = (point: number) => point.toString(16).toUpperCase();
  return { glyphs, range: first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}` };
}

/**
 * Cuts the characters of the display face that not every page needs into font files, in the order in which CSS has to
 * name them: of two that answer for a character, the browser takes the later. So rare characters come first, in
 * stretches of code points that need no list; the common ones are taken out of the stretches by name.
 * @param others characters beside those of every page, most needed first
 */
export function slicesOf(others: readonly string[]): Slice[] {
  const common = others.slice(0, NAMED);
  const rare = others.slice(NAMED).toSorted((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
  return [...pieces(rare, SIZE.rare).map(stretch), ...pieces(common, SIZE.common).map(listed)];
}
