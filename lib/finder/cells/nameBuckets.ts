import type { FinderVenue } from '../finderRows.ts';
import { SEPARATOR } from '../packing/packedRows.ts';
import { spellingsOf } from '../spellings.ts';
import { bucketOf, keysOfNames } from './nameKeys.ts';

export interface NameBuckets {
  /** The venues of each bucket by their indices, ascending. */
  buckets: readonly (readonly number[])[];
  /** Pieces of names that more than `most` venues share, sorted. */
  common: readonly string[];
}

/** Sorts pieces of names into so many buckets, a power of two, that none is heavier than `limit`. */
function fill(
  byKey: ReadonlyMap<string, readonly number[]>,
  weights: readonly number[],
  limit: number,
): number[][] {
  const weigh = (members: ReadonlySet<number>): number =>
    [...members].reduce((sum, member) => sum + (weights[member] ?? 0), 0);
  for (let count = 1; ; count *= 2) {
    const buckets = Array.from({ length: count }, () => new Set<number>());
    for (const [key, members] of byKey)
      for (const member of members) buckets[bucketOf(key, count)]?.add(member);
    if (count >= byKey.size || buckets.every((bucket) => weigh(bucket) <= limit))
      return buckets.map((bucket) => [...bucket].sort((a, b) => a - b));
  }
}

/** Files of venues by pieces of their names, so that a typed name needs one of them. */
export function nameBuckets(
  venues: readonly FinderVenue[],
  weights: readonly number[],
  { most, limit }: { most: number; limit: number },
): NameBuckets {
  const byKey = new Map<string, number[]>();
  venues.forEach(({ name, keys }, index) => {
    for (const key of keysOfNames(spellingsOf([name, ...keys.split(SEPARATOR)]))) {
      const members = byKey.get(key);
      if (members) members.push(index);
      else byKey.set(key, [index]);
    }
  });
  const common = [...byKey].flatMap(([key, members]) => (members.length > most ? [key] : []));
  for (const key of common) byKey.delete(key);
  return { buckets: fill(byKey, weights, limit), common: common.sort() };
}
