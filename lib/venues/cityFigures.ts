import type { Venue } from '#lib/content/types.ts';
import { type HeadlinePrice, headlinePrice } from './headlinePrice.ts';

export interface CityFigures {
  total: number;
  free: number;
  priced: number;
  /** The venue with the lowest known price, free ones included; history only if nothing newer is known. */
  cheapest: { venue: Venue; price: HeadlinePrice } | undefined;
}

/** What can be said of a city's venues at a moment, from their published prices alone. */
export function cityFigures(venues: readonly Venue[], asOf: Date): CityFigures {
  const known = venues.flatMap((venue) => {
    const price = headlinePrice(venue, asOf);
    return price ? [{ venue, price }] : [];
  });
  const recent = known.filter(({ price }) => price.age !== 'history');
  const pool = recent.length > 0 ? recent : known;
  const [cheapest] = pool.toSorted((a, b) => a.price.cny - b.price.cny);
  return {
    total: venues.length,
    free: known.filter(({ price }) => price.cny === 0).length,
    priced: known.length,
    cheapest,
  };
}
