import path from 'node:path';
import { contentHash } from '#lib/assets/hashedFile.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { searchDataPath, searchPartPath } from '#lib/routes.ts';
import { gramsOf, nameGram } from './grams.ts';
import { normalise } from './normalise.ts';
import type { SearchDoc } from './searchDoc.ts';
import { type Posting, type SearchDirectory, shardOf } from './searchParts.ts';

/** Raw bytes that one file of postings should have: some 5 kB after brotli. */
const SHARD_BYTES = 16_000;
/** The same for a file of pages. A long article has one of its own. */
const PAGES_BYTES = 3_000;

/** Growing lists of page numbers, each as the step from the one before. */
class Steps {
  readonly steps: number[] = [];
  private last = -1;
  add(page: number): void {
    this.steps.push(page - this.last);
    this.last = page;
  }
}

interface Entry {
  names: Steps;
  body: Steps;
}

function postingsOf(docs: readonly SearchDoc[]): Map<string, Entry> {
  const postings = new Map<string, Entry>();
  const entryOf = (gram: string): Entry => {
    const entry = postings.get(gram) ?? { names: new Steps(), body: new Steps() };
    postings.set(gram, entry);
    return entry;
  };
  for (const [page, { title, keys, kicker, text, exact, body }] of docs.entries()) {
    for (const name of exact) entryOf(nameGram(name)).names.add(page);
    const names = gramsOf(`${normalise(title)} ${keys}`);
    for (const gram of names) entryOf(gram).names.add(page);
    for (const gram of gramsOf(normalise(`${kicker} ${text} ${body}`)))
      if (!names.has(gram)) entryOf(gram).body.add(page);
  }
  return postings;
}

/** First page of every file of pages: as many as fill one. */
function cutPages(docs: readonly SearchDoc[]): number[] {
  const firsts: number[] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const [page, doc] of docs.entries()) {
    const own = Buffer.byteLength(JSON.stringify(doc));
    if (bytes + own > PAGES_BYTES) {
      firsts.push(page);
      bytes = 0;
    }
    bytes += own;
  }
  return firsts;
}

function shardsOf(postings: ReadonlyMap<string, Entry>): Record<string, Posting>[] {
  let bytes = 0;
  for (const { names, body } of postings.values()) bytes += 12 + 2 * (names.steps.length + body.steps.length);
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(bytes / SHARD_BYTES)));
  const shards = Array.from({ length: count }, (): Record<string, Posting> => ({}));
  for (const [gram, { names, body }] of postings) {
    const shard = shards[shardOf(gram, count)];
    if (shard) shard[gram] = [names.steps, body.steps];
  }
  return shards;
}

/**
 * The search of one language by file name: a directory, files of postings that say which pages may hold a piece of
 * text, and files of pages that say what they are. A query loads a handful, however many pages there are. The parts
 * carry a version, so that an open page never mixes two builds.
 */
export function searchFiles(docs: readonly SearchDoc[], locale: Locale): Map<string, () => object> {
  const shards = shardsOf(postingsOf(docs));
  const firsts = cutPages(docs);
  const version = contentHash(JSON.stringify(docs));
  const directory: SearchDirectory = {
    version,
    pages: docs.length,
    shards: shards.length,
    files: firsts.map((first, file) => first - (firsts[file - 1] ?? -1)),
  };
  const name = (part: string): string => path.basename(searchPartPath(locale, version, part));
  return new Map<string, () => object>([
    [path.basename(searchDataPath(locale)), () => directory],
    ...shards.map((shard, number) => [name(`g${number}`), () => shard] as const),
    ...firsts.map((first, file) => [name(`p${file}`), () => docs.slice(first, firsts[file + 1])] as const),
  ]);
}
