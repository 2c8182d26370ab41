import type { Venue } from '#lib/content/types.ts';
import { headlinePrice } from './headlinePrice.ts';

/** Venues with a known price, lowest first and prices of past years after newer ones; and those without one, by name. */
export function byPrice(venues: readonly Venue[], asOf: Date): { priced: Venue[]; unknown: Venue[] } {
  const known = venues.flatMap((venue) => {
    const price = headlinePrice(venue, asOf);
    return price ? [{ venue, price, old: price.age === 'history' ? 1 : 0 }] : [];
  });
  const priced = known
    .toSorted((a, b) => a.old - b.old || a.price.cny - b.price.cny || (a.venue.id < b.venue.id ? -1 : 1))
    .map(({ venue }) => venue);
  const has = new Set(priced);
  return { priced, unknown: venues.filter((venue) => !has.has(venue)) };
}
