import { candidates, nearCandidates } from './candidates.ts';
import { gramsFor, nameGram, spellingGrams } from './grams.ts';
import { matchDoc, nearDoc, sumOf } from './matchDoc.ts';
import type { SearchDoc } from './searchDoc.ts';
import { fileOf, type Posting, pagesOf, type SearchDirectory, shardOf } from './searchParts.ts';
import { termsOf } from './terms.ts';

/** Loads files of the search, each once. Rejects when one cannot be had. */
export interface SearchFiles {
  directory: SearchDirectory;
  postings: (shard: number) => Promise<Readonly<Record<string, Posting>>>;
  pages: (file: number) => Promise<readonly SearchDoc[]>;
}

export interface Hit {
  doc: SearchDoc;
  /** What to mark in it. */
  words: readonly string[];
}

export interface Found {
  hits: readonly Hit[];
  /** Pages that may hold the query and were not looked at yet. */
  left: number;
  /** Nothing holds the query itself: these are spelt much like it. */
  near: boolean;
}

/** Pages looked at in one go, and how many at most for one answer: fewer once there is something to show. */
const BATCH = 12;
const MOST = { found: 24, nothing: 48 } as const;

type Judge = (doc: SearchDoc) => { points: number; words: readonly string[] } | undefined;

async function postingsOf(files: SearchFiles, grams: readonly string[]): Promise<Map<string, Posting>> {
  const found = await Promise.all(
    [...new Set(grams)].map(async (gram) => {
      const shard = await files.postings(shardOf(gram, files.directory.shards));
      return [gram, shard[gram]] as const;
    }),
  );
  return new Map(found.flatMap(([gram, posting]) => (posting ? [[gram, posting] as const] : [])));
}

async function docsOf(files: SearchFiles, pages: readonly number[]): Promise<SearchDoc[]> {
  const firsts = pagesOf(files.directory.files);
  const docs = await Promise.all(
    pages.map(async (page) => {
      const file = fileOf(page, firsts);
      return (await files.pages(file))[page - (firsts[file] ?? 0)];
    }),
  );
  return docs.filter((doc) => doc !== undefined);
}

/** Looks at the likeliest pages until there are as many as wanted, and puts them in order. */
async function judged(files: SearchFiles, pages: readonly number[], wanted: number, judge: Judge) {
  const hits: { doc: SearchDoc; points: number; words: readonly string[] }[] = [];
  let seen = 0;
  const most = (): number => wanted + (hits.length > 0 ? MOST.found : MOST.nothing) - BATCH;
  while (seen < pages.length && hits.length < wanted && seen < most()) {
    const batch = pages.slice(seen, seen + BATCH);
    for (const doc of await docsOf(files, batch)) {
      const verdict = judge(doc);
      if (verdict) hits.push({ doc, ...verdict });
    }
    seen += batch.length;
  }
  hits.sort((a, b) => b.points - a.points);
  return { hits, left: pages.length - seen };
}

/**
 * Pages that hold every word of a query, best first, at least `wanted` of them if there are as many; when there is
 * none, pages with words spelt much like it. Rejects when a file cannot be loaded.
 */
export async function searchSite(query: string, files: SearchFiles, wanted = 10): Promise<Found> {
  const terms = termsOf(query);
  if (terms.length === 0) return { hits: [], left: 0, near: false };
  const sure = candidates(
    terms,
    await postingsOf(files, [...terms.flatMap(gramsFor), nameGram(terms.join(' '))]),
  );
  const exact = await judged(files, sure, wanted, (doc) => {
    const points = matchDoc(doc, terms);
    return points > 0 ? { points, words: terms } : undefined;
  });
  if (exact.hits.length > 0) return { ...exact, near: false };
  const alike = nearCandidates(terms, await postingsOf(files, terms.flatMap(spellingGrams)));
  const near = await judged(files, alike, wanted, (doc) => {
    const words = nearDoc(doc, terms);
    return words && { points: sumOf(doc, words), words };
  });
  return { hits: near.hits, left: 0, near: true };
}
