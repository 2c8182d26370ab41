import { normalise } from './normalise.ts';
import type { SearchEntry } from './searchIndex.ts';

/** Longer queries hold nothing more that could be matched. */
const MAX_QUERY = 80;

/** How well one term fits an entry: 0 means not at all. A hit in the title counts most, at its start even more. */
function score(term: string, title: string, text: string, keys: string): number {
  if (title.startsWith(term)) return 8;
  if (title.includes(term)) return 6;
  if (keys.startsWith(term) || keys.includes(` ${term}`)) return 4;
  if (keys.includes(term)) return 3;
  return text.includes(term) ? 1 : 0;
}

/**
 * Entries that hold every term of the query, best first; at most `limit`. Chinese needs no word breaks here: a term
 * is found wherever it stands, so recall equals plain substring search.
 */
export function search(entries: readonly SearchEntry[], query: string, limit = 40): SearchEntry[] {
  const terms = normalise(query.slice(0, MAX_QUERY)).split(' ').filter(Boolean);
  if (terms.length === 0) return [];
  const found = entries.flatMap((entry, order) => {
    const title = normalise(entry.title);
    const text = normalise(entry.text);
    let total = 0;
    for (const term of terms) {
      const points = score(term, title, text, entry.keys);
      if (points === 0) return [];
      total += points;
    }
    return [{ entry, total, order }];
  });
  return found
    .sort((a, b) => b.total - a.total || a.order - b.order)
    .slice(0, limit)
    .map(({ entry }) => entry);
}
