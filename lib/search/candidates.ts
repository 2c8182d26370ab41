import { gramsFor, nameGram, spellingGrams } from './grams.ts';
import { type Posting, pagesOf } from './searchParts.ts';

/** Postings by gram, as far as they were asked for; a gram of no page is absent. */
export type Postings = ReadonlyMap<string, Posting>;

/** Pages of a gram in ascending order. */
interface Hits {
  names: readonly number[];
  anywhere: readonly number[];
}

const NONE: Posting = [[], []];
const known = new WeakMap<Posting, Hits>();

/** Unpacked once: the next key asks for most of the same grams. */
function hitsOf(gram: string, postings: Postings): Hits {
  const posting = postings.get(gram) ?? NONE;
  const before = known.get(posting);
  if (before) return before;
  const names = pagesOf(posting[0]);
  const hits = { names, anywhere: merged(names, pagesOf(posting[1])) };
  known.set(posting, hits);
  return hits;
}

/** Two ascending lists as one. */
function merged(left: readonly number[], right: readonly number[]): number[] {
  const all: number[] = [];
  let at = 0;
  for (const page of left) {
    for (let other = right[at]; other !== undefined && other < page; other = right[++at]) all.push(other);
    all.push(page);
  }
  for (; at < right.length; at++) all.push(right[at] ?? 0);
  return all;
}

/** What all ascending lists hold. */
function common(lists: readonly (readonly number[])[]): readonly number[] {
  const [first = [], ...others] = [...lists].sort((a, b) => a.length - b.length);
  return others.reduce((rest, list) => {
    let at = 0;
    return rest.filter((page) => {
      while ((list[at] ?? Number.POSITIVE_INFINITY) < page) at++;
      return list[at] === page;
    });
  }, first);
}

/** Pages by their worth, then in the order of the site. */
function ranked(pages: readonly number[], worth: ReadonlyMap<number, number>): number[] {
  const alike = new Map<number, number[]>();
  for (const page of pages) {
    const own = worth.get(page) ?? 0;
    const others = alike.get(own);
    if (others) others.push(page);
    else alike.set(own, [page]);
  }
  return [...alike].sort(([left], [right]) => right - left).flatMap(([, own]) => own);
}

/** A term in a name is worth so much more than in the text; a page of the query's very name comes before all others. */
const IN_NAME = 5;
const NAMED = 100;

/** Pages that may hold every term, the likeliest first. None is missing; a few may lack a term. */
export function candidates(terms: readonly string[], postings: Postings): number[] {
  const hits = terms.map((term) => gramsFor(term).map((gram) => hitsOf(gram, postings)));
  const worth = new Map<number, number>();
  const add = (pages: readonly number[], more: number): void => {
    for (const page of pages) worth.set(page, (worth.get(page) ?? 0) + more);
  };
  for (const own of hits) add(common(own.map(({ names }) => names)), IN_NAME);
  add(hitsOf(nameGram(terms.join(' ')), postings).names, NAMED);
  return ranked(common(hits.flat().map(({ anywhere }) => anywhere)), worth);
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
      for (const page of anywhere) counts.set(page, (counts.get(page) ?? 0) + 1);
      for (const page of names) counts.set(page, (counts.get(page) ?? 0) + 0.2);
    }
    for (const [page, count] of counts) {
      const before = index === 0 ? 0 : total.get(page);
      if (count >= own.length * SHARED && before !== undefined) total.set(page, before + count);
      else total.delete(page);
    }
    if (index > 0) for (const page of [...total.keys()]) if (!counts.has(page)) total.delete(page);
  }
  return ranked(
    [...total.keys()].sort((a, b) => a - b),
    total,
  );
}
