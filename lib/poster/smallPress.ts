import path from 'node:path';
import sharp from 'sharp';
import { cachedFile, pruneFolder } from '#lib/cachedFile.ts';
import type { Card } from '#lib/share/card.ts';
import { JPEG, SMALL, smallFile } from './smallPoster.ts';

/** Finished copies are kept here, by hashed name. */
export const SMALL_CACHE = path.join('.cache', 'posters', 'small');

/** The small copies of some posters: their names, and a way to print one. */
export interface SmallPress {
  names(): string[];
  print(file: string): Promise<Uint8Array>;
}

/**
 * A press for the small copies of some cards' posters. A copy that is in the cache is only read; before the first
 * copying, copies of no card leave the cache.
 */
export function smallPress(
  cardsOf: () => readonly Card[],
  posterOf: (card: Card) => Promise<Uint8Array>,
  cache = SMALL_CACHE,
): SmallPress {
  let byFile: Map<string, Card> | undefined;
  let isPruned = false;
  const all = (): Map<string, Card> => {
    byFile ??= new Map(cardsOf().map((card) => [smallFile(card), card]));
    return byFile;
  };
  return {
    names: () => [...all().keys()],
    async print(file) {
      const card = all().get(file);
      if (!card) throw new Error(`no poster has a small copy called ${file}`);
      return cachedFile(cache, file, async () => {
        if (!isPruned) pruneFolder(cache, new Set(all().keys()));
        isPruned = true;
        const poster = sharp(await posterOf(card));
        return poster.resize(SMALL.width, SMALL.height).jpeg(JPEG).toBuffer();
      });
    },
  };
}
