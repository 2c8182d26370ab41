import type { FinderVenue } from '../finderRows.ts';

const FREE = 150;
const OF_EACH_KIND = 30;

/** Newer prices first, then lower ones; what has no price last. */
const byHeadline = (a: FinderVenue, b: FinderVenue): number =>
  Number(a.cny === undefined) - Number(b.cny === undefined) ||
  Number(a.age === 'history') - Number(b.age === 'history') ||
  (a.cny ?? 0) - (b.cny ?? 0);

/** What costs least in the whole country, as indices: up to 150 free venues, and the 30 cheapest of each kind. */
export function topVenues(venues: readonly FinderVenue[]): number[] {
  const sorted = [...venues.entries()].sort(([, a], [, b]) => byHeadline(a, b));
  const free = sorted.filter(([, { cny }]) => cny === 0).slice(0, FREE);
  const kinds = Object.values(Object.groupBy(sorted, ([, { kind }]) => kind));
  const cheap = kinds.flatMap((group) => group?.slice(0, OF_EACH_KIND) ?? []);
  return [...new Set([...free, ...cheap].map(([index]) => index))].sort((a, b) => a - b);
}
