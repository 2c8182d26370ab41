import { bearingDeg, type Wind, windOf } from '#lib/venues/bearing.ts';
import { distanceKm, type Point } from '#lib/venues/distance.ts';
import type { FinderCity, FinderRows, FinderVenue } from './finderRows.ts';
import type { FinderState } from './finderState.ts';
import { matchVenues } from './matchVenues.ts';
import { prepare } from './prepare.ts';

/** How far around an origin still counts as near: a day trip there and back. */
export const AROUND_KM = 100;

export interface Found {
  venue: FinderVenue;
  city: FinderCity | undefined;
  /** Straight line from the origin; undefined where the venue's own place is not known. */
  km?: number;
  /** Where it lies as seen from the origin. */
  wind?: Wind;
  /** Distance of its city's centre, for the order of venues without a place of their own. Never shown. */
  cityKm?: number;
}

const pointOf = (place: { lat?: number; lng?: number } | undefined): Point | undefined =>
  place?.lat === undefined || place.lng === undefined ? undefined : { lat: place.lat, lng: place.lng };

function matchesFilters(venue: FinderVenue, state: FinderState): boolean {
  if (state.kind && venue.kind !== state.kind) return false;
  if (state.free && venue.cny !== 0) return false;
  if (state.budget !== undefined && (venue.cny === undefined || venue.cny > state.budget)) return false;
  return (!state.beginner || venue.beginner === true) && (!state.night || venue.night === true);
}

const PRICE_CLASS = { current: 0, recent: 0, history: 1 } as const;
const UNKNOWN_PRICE = 2;
const priceClass = ({ age }: FinderVenue): number => (age ? PRICE_CLASS[age] : UNKNOWN_PRICE);

const FAR = 1e9;
/** Venues with a place of their own by distance, then the others by their city's. */
const byDistance = (a: Found, b: Found): number =>
  Number(a.km === undefined) - Number(b.km === undefined) ||
  (a.km ?? a.cityKm ?? FAR) - (b.km ?? b.cityKm ?? FAR);

/** Known prices first, lowest first; then prices that are history; then unknown ones. Equals by distance. */
const byPrice = (a: Found, b: Found): number =>
  priceClass(a.venue) - priceClass(b.venue) || (a.venue.cny ?? 0) - (b.venue.cny ?? 0) || byDistance(a, b);

function measured(venue: FinderVenue, city: FinderCity | undefined, origin: Point | undefined): Found {
  const place = pointOf(venue);
  if (!origin) return { venue, city };
  if (place) return { venue, city, km: distanceKm(origin, place), wind: windOf(bearingDeg(origin, place)) };
  const centre = pointOf(city);
  return { venue, city, cityKm: centre && distanceKm(origin, centre) };
}

/**
 * Venues that answer a state, in its order. The origin is the chosen city's centre, else `here`, the visitor's own
 * position. By price, only what lies within reach of the origin counts; by distance around `here`, everything does,
 * nearest first; typed words search the whole country when only `here` is known.
 */
export function findVenues(rows: FinderRows, state: FinderState, here?: Point): Found[] {
  const chosen = state.place ? prepare(rows).cities.get(state.place) : undefined;
  const origin = chosen ? pointOf(chosen) : here;
  const unlimited = !chosen && (!origin || state.sort === 'distance' || state.query.trim() !== '');
  return matchVenues(rows, state.query)
    .filter(({ venue }) => matchesFilters(venue, state))
    .map(({ venue, city }) => measured(venue, city, origin))
    .filter(
      ({ venue, km, cityKm }) =>
        unlimited || venue.city === chosen?.slug || (km ?? cityKm ?? FAR) <= AROUND_KM,
    )
    .sort(state.sort === 'distance' && origin ? byDistance : byPrice);
}
