import type { VenueMeta } from '#lib/content/schema/venue.ts';
import { headlinePrice } from './headlinePrice.ts';

/** Venues by what a visit costs, counting only prices of the last three years. */
export function pricedCounts(
  venues: readonly VenueMeta[],
  asOf: Date,
  cheapCny: number,
): { free: number; cheap: number } {
  const prices = venues.flatMap((venue) => {
    const price = headlinePrice(venue, asOf);
    return price && price.age !== 'history' ? [price.cny] : [];
  });
  return {
    free: prices.filter((cny) => cny === 0).length,
    cheap: prices.filter((cny) => cny > 0 && cny <= cheapCny).length,
  };
}
