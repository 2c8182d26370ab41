/** What the search loads first. */
export interface SearchDirectory {
  version: string;
  /** How many pages can be found. */
  pages: number;
  /** How many files of postings there are. */
  shards: number;
  /** Where each file of pages begins, as the step from the one before. */
  files: number[];
}

/** Pages that hold a gram in a name, and those that hold it only in their text; each as steps from the one before. */
export type Posting = readonly [names: readonly number[], body: readonly number[]];

/** The file of postings that holds a gram: FNV-1a over its UTF-16 units. */
export function shardOf(gram: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < gram.length; at++) hash = Math.imul(hash ^ gram.charCodeAt(at), 0x01000193) >>> 0;
  return hash % shards;
}

/** Page numbers from steps. */
export function pagesOf(steps: readonly number[]): number[] {
  let page = -1;
  return steps.map((step) => {
    page += step;
    return page;
  });
}

/** Number of the file that holds a page, by where each file begins. */
export function fileOf(page: number, firsts: readonly number[]): number {
  let [low, high] = [0, firsts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((firsts[middle] ?? 0) <= page) low = middle;
    else high = middle - 1;
  }
  return low;
}
