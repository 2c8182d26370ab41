import { editDistance } from '#lib/editDistance.ts';
import { normalise } from './normalise.ts';
import type { SearchDoc } from './searchDoc.ts';

/** A page in the form in which terms are compared with it. */
interface Normal {
  title: string;
  keys: string;
  rest: string;
}

const known = new WeakMap<SearchDoc, Normal>();

function normalOf(doc: SearchDoc): Normal {
  const { title, keys, kicker, text, body } = doc;
  const normal = known.get(doc) ?? {
    title: normalise(title),
    keys,
    rest: normalise(`${kicker} ${text} ${body}`),
  };
  known.set(doc, normal);
  return normal;
}

/** How well one term fits a page: 0 means not at all. A hit in the title counts most, at its start even more. */
function points(term: string, { title, keys, rest }: Normal): number {
  if (title === term) return 9;
  if (title.startsWith(term)) return 8;
  if (title.includes(term)) return 6;
  if (keys.startsWith(term) || keys.includes(` ${term}`)) return 4;
  if (keys.includes(term)) return 3;
  return rest.includes(term) ? 1 : 0;
}

/** Points of all terms together, also of a page that lacks some. */
export const sumOf = (doc: SearchDoc, terms: readonly string[]): number =>
  terms.reduce((sum, term) => sum + points(term, normalOf(doc)), 0);

/** A page of this very name is the answer. */
const NAMED = 100;

/** How well a page fits all terms; 0 when it lacks one. */
export function matchDoc(doc: SearchDoc, terms: readonly string[]): number {
  const normal = normalOf(doc);
  let total = doc.exact.includes(terms.join(' ')) ? NAMED : 0;
  for (const term of terms) {
    const own = points(term, normal);
    if (own === 0) return 0;
    total += own;
  }
  return total;
}

/** Shorter words are too near to too many others. */
const slipsIn = (term: string): number => (term.length < 4 ? 0 : term.length < 9 ? 1 : 2);

/** A word of the page that differs from a term by no more slips than a word of its length may hold. */
function meant(term: string, words: readonly string[]): string | undefined {
  const slips = slipsIn(term);
  return words.find((word) => word[0] === term[0] && editDistance(term, word, slips) <= slips);
}

/** A query in Chinese without a hit: what names the page holds its characters two by two, though not all in a row. */
const PAIRS = 0.6;
function looselyHeld(term: string, text: string): boolean {
  const characters = [...term];
  const pairs = characters.slice(1).map((character, at) => (characters[at] ?? '') + character);
  return pairs.length > 1 && pairs.filter((pair) => text.includes(pair)).length >= pairs.length * PAIRS;
}

/**
 * The words of a page that misspelt terms may mean, or the pieces of a Chinese term that it holds, to be marked in
 * it; undefined when it fits some term neither way.
 */
export function nearDoc(doc: SearchDoc, terms: readonly string[]): string[] | undefined {
  const { title, keys, rest } = normalOf(doc);
  const text = `${title} ${keys} ${rest}`;
  const names = `${title} ${keys} ${normalise(`${doc.kicker} ${doc.text}`)}`;
  const words = text.split(' ');
  const found: string[] = [];
  for (const term of terms) {
    const word = text.includes(term) ? term : /^[a-z]+$/.test(term) ? meant(term, words) : undefined;
    if (word !== undefined) found.push(word);
    else if (/[^a-z0-9]/.test(term) && looselyHeld(term, names)) {
      const characters = [...term];
      for (let at = 1; at < characters.length; at++) found.push(characters.slice(at - 1, at + 1).join(''));
    } else return undefined;
  }
  return found;
}
