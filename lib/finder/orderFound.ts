import type { Sort } from './finderState.ts';
import type { Found } from './findVenues.ts';

/** More than any distance. */
const FAR = 1e9;

/** What one answer is put in order by: the first number that differs decides. */
type Key = readonly number[];

/** Venues with a place of their own by distance, then the others by their city's. */
const byDistance = ({ km, cityKm = FAR }: Found): Key => (km === undefined ? [1, cityKm] : [0, km]);

/**
 * A total first, then one from prices that are history; both again without the lesson that was asked for; then a price
 * that answers another question; then none. By the low end, then the high one; equals by distance.
 */
function byPrice(found: Found): Key {
  const { cost, venue } = found;
  const { cny = 0 } = venue;
  if (!cost?.total) return [venue.cny === undefined ? 5 : 4, cny, cny, ...byDistance(found)];
  const { minCny, maxCny } = cost.total;
  const rank = (cost.age === 'history' ? 1 : 0) + (cost.lacksLesson ? 2 : 0);
  return [rank, minCny, maxCny, ...byDistance(found)];
}

/** More reasons first (lib/finder/easyMarks.ts), equals by price. */
const byEase = (found: Found): Key => [found.easy ? -found.easy.length : 0, ...byPrice(found)];

const KEYS: Record<Sort, (found: Found) => Key> = { price: byPrice, distance: byDistance, easy: byEase };

/** Answers in order. */
export function orderFound(found: readonly Found[], sort: Sort): Found[] {
  const keyed = found.map((one) => ({ one, key: KEYS[sort](one) }));
  keyed.sort((a, b) => a.key.reduce((order, part, at) => order || part - Number(b.key[at]), 0));
  return keyed.map(({ one }) => one);
}
