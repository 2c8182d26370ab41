import { isHan, type Spellings } from '../spellings.ts';

/** Pinyin and English are looked up by this many letters. */
const LETTERS = 4;

const pairsOf = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));

/** The first letters of what begins at each word: ` nan hu bing ` → `nanh`, `hubi`, `bing`. */
function startsOf(spaced: string): string[] {
  const words = spaced.trim().split(' ');
  return words
    .map((_, at) => words.slice(at).join('').slice(0, LETTERS))
    .filter((start) => start.length === LETTERS);
}

/**
 * The pieces by which a place is found by name: every two neighbouring characters, every four letters from the start
 * of a word or syllable, four initials. They are what `fitting` (lib/finder/spellings.ts) can find a term by.
 */
export function keysOfNames({ han, spaced, starts }: Spellings): Set<string> {
  return new Set([
    ...han.flatMap(pairsOf),
    ...spaced.flatMap(startsOf),
    ...starts.filter((start) => start.length >= LETTERS).map((start) => start.slice(0, LETTERS)),
  ]);
}

/** The pieces that every name with a typed term in it has, too; none if the term is too short to look up. */
export function keysOfTerm(term: string): string[] {
  if (isHan(term)) return pairsOf(term);
  return term.length < LETTERS ? [] : [term.slice(0, LETTERS)];
}

/** Which of `buckets` files holds a piece: FNV-1a, mixed once more because pieces are so short. */
export function bucketOf(key: string, buckets: number): number {
  let hash = 0x811c9dc5;
  for (const character of key) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) % buckets;
}
