import type { VenueKind } from '#lib/content/schema/venueKinds.ts';
import { bearingDeg, type Wind, windOf } from '#lib/venues/bearing.ts';
import { distanceKm, type Point } from '#lib/venues/distance.ts';
import { weeksUntilSeason } from '#lib/venues/season.ts';
import type { FinderCity, FinderRows, FinderVenue } from './finderRows.ts';
import type { FinderState } from './finderState.ts';
import { matchVenues, type Nearly } from './matchVenues.ts';
import { orderFound } from './orderFound.ts';
import { prepare } from './prepare.ts';
import { type CostOf, isPlain, plainCost, type RowCost } from './rowCost.ts';

/** How far around an origin still counts as near: a day trip there and back. */
export const AROUND_KM = 100;

export interface Found {
  venue: FinderVenue;
  city: FinderCity | undefined;
  /** Straight line from the origin; undefined where the venue's own place is not known. */
  km?: number;
  /** Where it lies as seen from the origin. */
  wind?: Wind;
  /** What the party of the state pays there; absent where no price is published. */
  cost?: RowCost;
  /** Where ease orders the list: what makes a first time easy there. */
  easy?: readonly string[];
  /** Distance of its city's centre, for the order of venues without a place of their own. Never shown. */
  cityKm?: number;
}

/** More than any price or wait. */
const FAR = 1e9;

const pointOf = ({ lat, lng }: { lat?: number; lng?: number }): Point | undefined =>
  lat === undefined || lng === undefined ? undefined : { lat, lng };

const INDOOR = new Set<VenueKind>(['ice-rink', 'indoor-ski', 'curling']);
/** Under a roof by its very kind; a dry slope may be either and does not count. */
export const isIndoor = ({ kind }: Pick<FinderVenue, 'kind'>): boolean => INDOOR.has(kind);

/** Weeks until it usually runs, 0 while it does; nothing where nobody says. */
export function weeksToOpen({ months, seasonUnknown }: FinderVenue, at: Date): number | undefined {
  const [from, to] = months || [];
  return weeksUntilSeason({ allYear: !months && !seasonUnknown, from, to }, at);
}

/** A budget is kept when even the high end of the total, by the head, is within it. */
function isAffordable({ cost }: Found, { free, budget }: FinderState): boolean {
  if (!free && !budget) return true;
  return cost?.total !== undefined && cost.total.maxCny <= (free ? 0 : Number(budget) * cost.people);
}

function matchesFilters(venue: FinderVenue, state: FinderState, at: Date | undefined): boolean {
  const { kind, beginner, night, indoor, open } = state;
  if ((kind && venue.kind !== kind) || (indoor && !isIndoor(venue))) return false;
  if ((beginner && !venue.beginner) || (night && !venue.night)) return false;
  if (!open || !at) return true;
  const weeks = weeksToOpen(venue, at);
  return weeks !== undefined && weeks <= (Number(open) || 0);
}

function measured(venue: FinderVenue, city: FinderCity | undefined, origin: Point | undefined): Found {
  if (!origin) return { venue, city };
  const place = pointOf(venue);
  if (place) return { venue, city, km: distanceKm(origin, place), wind: windOf(bearingDeg(origin, place)) };
  const centre = city && pointOf(city);
  return { venue, city, cityKm: centre && distanceKm(origin, centre) };
}

/** What else an answer may need; the browser loads most of it only for a question that does. */
export interface Asking {
  /** The moment of asking, for what is open; without it that is not asked. */
  at?: Date;
  /** Needed for every question but the plain one: `costFor`. */
  cost?: CostOf;
  /** What makes a place easy, to order by it: `easyMarks` in words. */
  ease?: (venue: FinderVenue) => readonly string[];
  /** Forgives slips in words that stand nowhere: `nearly`. */
  nearly?: Nearly;
}

/**
 * Venues that answer a state, in its order, each with what its party pays there. The origin is the chosen city's
 * centre, else `here`, the visitor's own position. Only what lies within reach of the origin counts, but ordered by
 * distance from `here` everything does; typed words search the whole country when only `here` is known. Throws if
 * the question is not the plain one and nothing is given to work its costs out.
 */
export function findVenues(rows: FinderRows, state: FinderState, here?: Point, asking: Asking = {}): Found[] {
  const { at, cost = plainCost, ease, nearly } = asking;
  if (cost === plainCost && !isPlain(state)) throw new Error('cost?');
  const { place, sort, query } = state;
  const chosen = place ? prepare(rows).cities.get(place) : undefined;
  const origin = chosen ? pointOf(chosen) : here;
  const unlimited = !chosen && (!origin || sort === 'distance' || query.trim() !== '');
  const found = matchVenues(rows, query, nearly)
    .venues.filter(({ venue }) => matchesFilters(venue, state, at))
    .map(({ venue, city }) => ({
      ...measured(venue, city, origin),
      cost: cost(venue),
      ...(sort === 'easy' && ease && { easy: ease(venue) }),
    }))
    .filter((one) => isAffordable(one, state))
    .filter(
      ({ venue, km, cityKm = FAR }) =>
        unlimited || venue.city === place || (km === undefined ? cityKm : km) <= AROUND_KM,
    );
  return orderFound(found, sort === 'distance' && !origin ? 'price' : sort);
}
