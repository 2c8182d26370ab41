import { seasonsSince } from './priceSeason.ts';

/**
 * How old a price is, newest first: of the season now running, of the one before, of the two before that, or history
 * (docs/decisions/venue-prices.md).
 */
export const PRICE_AGES = ['current', 'last', 'recent', 'history'] as const;
export type PriceAge = (typeof PRICE_AGES)[number];

/** A price whose season ended up to three years ago can still be compared; after that it is history. */
const RECENT_SEASONS = 3;

/** 0 for the newest class, 3 for history. */
export const ageRank = (age: PriceAge): number => PRICE_AGES.indexOf(age);

/** Of this season or the last one: what may still be asked at the gate. */
export const isFresh = (age: PriceAge): boolean => age === 'current' || age === 'last';

/**
 * Age of a price label (`2026`, `2025-26`, `unknown`) at a moment. A bare year counts with the season that ends in it.
 * A year still to come counts as current: then the clock is wrong, not the price. Without a year it is history.
 */
export function priceAge(label: string, asOf: Date): PriceAge {
  const seasons = seasonsSince(label, asOf);
  if (seasons === undefined || seasons > RECENT_SEASONS) return 'history';
  if (seasons > 1) return 'recent';
  return seasons === 1 ? 'last' : 'current';
}
