import { normalise } from '#lib/search/normalise.ts';
import type { SearchDoc } from '#lib/search/searchDoc.ts';
import { seeded } from '../seeded.ts';

/** Sentences of all bodies, with their closing mark. */
const sentencesOf = (docs: readonly SearchDoc[]): string[] =>
  docs
    .flatMap(({ body }) => body.match(/[^。！？.!?]+[。！？.!?]*/gu) ?? [])
    .filter(({ length }) => length > 8);

/**
 * Articles as long as real ones, made of the sentences of real ones in another order, each under a title cut from one
 * of its sentences. They come after the site's own pages and are never written anywhere.
 */
export function withArticles(docs: readonly SearchDoc[], count: number, seed = 9): SearchDoc[] {
  const sentences = sentencesOf(docs);
  const random = seeded(seed);
  const pick = (): string => sentences[Math.floor(random() * sentences.length)] ?? '';
  const made = Array.from({ length: count }, (_, number): SearchDoc => {
    const body = Array.from({ length: 40 + Math.floor(random() * 20) }, pick).join('');
    const title = pick().slice(0, 18);
    return {
      path: `/generated/${number}/`,
      title,
      kicker: 'generated',
      text: pick(),
      keys: normalise(title),
      exact: [],
      body,
    };
  });
  return [...docs, ...made];
}
