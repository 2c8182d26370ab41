import type { Venue } from '#lib/content/types.ts';
import { headlinePrice } from './headlinePrice.ts';
import { nearestVenues } from './nearestVenues.ts';

export interface Neighbour {
  venue: Venue;
  /** As the crow flies; absent where one of the two is only known by its city. */
  km?: number;
}

/** Farther than this is another trip, not a neighbour. */
const NEAR_KM = 60;
const MANY = 10_000;

/**
 * Other places to go instead: those within 60 km, nearest first; then places of the same city whose spot is not
 * known, of the same kind before others and priced before unpriced. At most `count`, and a place that costs nothing
 * is always among them if the city has one.
 */
export function neighbours(venue: Venue, all: readonly Venue[], count: number, asOf: Date): Neighbour[] {
  const near: Neighbour[] = nearestVenues(venue, all, MANY).filter(({ km }) => km <= NEAR_KM);
  const measured = new Set(near.map((one) => one.venue.id));
  const priceOf = (other: Venue) => headlinePrice(other, asOf);
  const rank = (other: Venue) => (other.kind === venue.kind ? 0 : 2) + (priceOf(other) ? 0 : 1);
  const city: Neighbour[] = all
    .filter((other) => other.city === venue.city && other.id !== venue.id && !measured.has(other.id))
    .toSorted((a, b) => rank(a) - rank(b))
    .map((other) => ({ venue: other }));
  const found = [...near, ...city];
  const shown = found.slice(0, count);
  const isFree = ({ venue: other }: Neighbour) => priceOf(other)?.cny === 0;
  const free = shown.some(isFree) ? undefined : found.find(isFree);
  return free && shown.length === count ? [...shown.slice(0, -1), free] : shown;
}
