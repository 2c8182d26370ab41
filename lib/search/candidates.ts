import { gramsFor, nameGram, spellingGrams } from './grams.ts';
import { type Posting, pagesOf } from './searchParts.ts';

/** Postings by gram, as far as they were asked for; a gram of no page is absent. */
export type Postings = ReadonlyMap<string, Posting>;

interface Hits {
  names: Set<number>;
  anywhere: Set<number>;
}

const NONE: Posting = [[], []];

function hitsOf(gram: string, postings: Postings): Hits {
  const [names, body] = postings.get(gram) ?? NONE;
  const inNames = pagesOf(names);
  return { names: new Set(inNames), anywhere: new Set([...inNames, ...pagesOf(body)]) };
}

function common(sets: readonly Set<number>[]): Set<number> {
  const [first = new Set<number>(), ...others] = [...sets].sort((a, b) => a.size - b.size);
  return new Set([...first].filter((page) => others.every((set) => set.has(page))));
}

/** Every page that may hold a term, with what its place is worth: in a name, or only in the text. */
function worthOf(term: string, postings: Postings): Map<number, number> {
  const hits = gramsFor(term).map((gram) => hitsOf(gram, postings));
  const names = common(hits.map((hit) => hit.names));
  return new Map([...common(hits.map((hit) => hit.anywhere))].map((page) => [page, names.has(page) ? 6 : 1]));
}

/** Pages by their worth, then in the order of the site. */
const ranked = (worth: ReadonlyMap<number, number>): number[] =>
  [...worth].sort(([a, left], [b, right]) => right - left || a - b).map(([page]) => page);

/** A page of this very name comes before all that only hold it. */
const NAMED = 100;

/** Pages that may hold every term, the likeliest first. None is missing; a few may lack a term. */
export function candidates(terms: readonly string[], postings: Postings): number[] {
  const [first = new Map<number, number>(), ...others] = terms.map((term) => worthOf(term, postings));
  const total = new Map<number, number>();
  for (const [page, worth] of first) {
    const more = others.map((other) => other.get(page));
    if (more.every((points) => points !== undefined))
      total.set(
        page,
        more.reduce<number>((sum, points) => sum + (points ?? 0), worth),
      );
  }
  for (const page of pagesOf((postings.get(nameGram(terms.join(' '))) ?? NONE)[0]))
    total.set(page, (total.get(page) ?? 0) + NAMED);
  return ranked(total);
}

/** A page must share this much of the spelling of a word that no page holds. */
const SHARED = 0.5;

/** Pages whose words are spelt much like the terms, the likeliest first: for queries that nothing fits. */
export function nearCandidates(terms: readonly string[], postings: Postings): number[] {
  const grams = terms.map(spellingGrams);
  const total = new Map<number, number>();
  for (const [index, own] of grams.entries()) {
    const counts = new Map<number, number>();
    for (const gram of own) {
      const { names, anywhere } = hitsOf(gram, postings);
      for (const page of anywhere) counts.set(page, (counts.get(page) ?? 0) + (names.has(page) ? 1.2 : 1));
    }
    for (const [page, count] of counts) {
      const before = index === 0 ? 0 : total.get(page);
      if (count >= own.length * SHARED && before !== undefined) total.set(page, before + count);
      else total.delete(page);
    }
    if (index > 0) for (const page of [...total.keys()]) if (!counts.has(page)) total.delete(page);
  }
  return ranked(total);
}
