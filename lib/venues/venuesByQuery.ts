import type { VenueKind } from '#lib/content/schema/venue.ts';
import type { Venue } from '#lib/content/types.ts';
import { headlinePrice } from './headlinePrice.ts';
import { ageRank, PRICE_AGES } from './priceAge.ts';

export interface VenueQuery {
  kinds?: VenueKind[];
  free?: boolean;
  city?: string;
  /** At most this many; 6 unless told. */
  limit?: number;
}

const UNKNOWN = PRICE_AGES.length;

/**
 * Venues that fit a query, those with the newest and lowest published price first, and one of each city before
 * a second one of any: a list for readers from anywhere should not be six rinks of one town.
 */
export function venuesByQuery(venues: readonly Venue[], query: VenueQuery, asOf: Date): Venue[] {
  const ranked = venues
    .map((venue) => ({ venue, price: headlinePrice(venue, asOf) }))
    .filter(
      ({ venue, price }) =>
        (!query.kinds || query.kinds.includes(venue.kind)) &&
        (!query.city || query.city === venue.city) &&
        (!query.free || price?.cny === 0) &&
        venue.confidence !== 'low',
    )
    .toSorted((a, b) => {
      const ageA = a.price ? ageRank(a.price.age) : UNKNOWN;
      const ageB = b.price ? ageRank(b.price.age) : UNKNOWN;
      return ageA - ageB || (a.price?.cny ?? 0) - (b.price?.cny ?? 0) || (a.venue.id < b.venue.id ? -1 : 1);
    });
  const turn = new Map<string, number>();
  const inTurns = ranked.map(({ venue }) => {
    const seen = turn.get(venue.city) ?? 0;
    turn.set(venue.city, seen + 1);
    return { venue, seen };
  });
  return inTurns
    .toSorted((a, b) => a.seen - b.seen)
    .slice(0, query.limit ?? 6)
    .map(({ venue }) => venue);
}
