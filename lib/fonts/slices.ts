import { unicodeRange } from './subset.ts';

/** One font file: the glyphs that it holds and the CSS `unicode-range` that it answers for. */
export interface Slice {
  glyphs: string;
  range: string;
}

/** Han characters in one slice: small enough that a page with a rare place name costs a few kB, not a whole font. */
const SIZE = 96;

/** So many slices hold what is used most, each with its list of characters. */
const COMMON = 6;

function pieces(chars: readonly string[]): string[] {
  const count = Math.ceil(chars.length / SIZE);
  return Array.from({ length: count }, (_, at) => chars.slice(at * SIZE, (at + 1) * SIZE).join(''));
}

const listed = (glyphs: string): Slice => ({ glyphs, range: unicodeRange(glyphs) });

/** A slice that answers for all code points from its first glyph to its last. */
function stretch(glyphs: string): Slice {
  const [first, last] = [glyphs.codePointAt(0) ?? 0, [...glyphs].at(-1)?.codePointAt(0) ?? 0];
  const hex = (point: number) => point.toString(16).toUpperCase();
  return { glyphs, range: first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}` };
}

/**
 * Cuts the display face into font files, in the order in which CSS has to name them: of two that answer for a
 * character, the browser takes the later. So rare characters come first, in stretches of code points that need no
 * list; the common ones and, last, those of every page are taken out of the stretches by name.
 * @param others characters beside `first`, most used first
 */
export function slicesOf(first: string, others: readonly string[]): Slice[] {
  const common = others.slice(0, COMMON * SIZE);
  const rare = others
    .slice(COMMON * SIZE)
    .toSorted((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
  return [...pieces(rare).map(stretch), ...pieces(common).map(listed), listed(first)];
}
