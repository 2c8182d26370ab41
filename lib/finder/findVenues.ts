import { normalise } from '#lib/search/normalise.ts';
import { distanceKm, type Point } from '#lib/venues/distance.ts';
import type { FinderCity, FinderRows, FinderVenue } from './finderRows.ts';
import type { FinderState } from './finderState.ts';

/** How far around a chosen city still counts as “near”: a day trip there and back. */
export const AROUND_KM = 100;
const SUGGESTIONS = 8;

export interface Found {
  venue: FinderVenue;
  city: FinderCity | undefined;
  /** Straight line from the origin; undefined where the venue's own place is not known. */
  km?: number;
}

/** A spelling for comparison: names, pinyin run together, and initials, each findable from its start. */
function spellings(name: string, keys: string): string[] {
  return [name, ...keys.split(' | ')].flatMap((part) => {
    const plain = normalise(part);
    const words = plain.split(' ');
    return words.length > 1 ? [plain, words.join(''), words.map((word) => word[0]).join('')] : [plain];
  });
}

/** 3: begins with the term, 1: holds it, 0: neither. Short Latin terms count only at the start, or all would match. */
function fits(term: string, names: readonly string[]): number {
  if (names.some((name) => name.startsWith(term))) return 3;
  if (/^[a-z]{1,2}$/.test(term)) return 0;
  return names.some((name) => name.includes(term)) ? 1 : 0;
}

/** Cities for what has been typed so far, best first: by name, pinyin, initials or English. */
export function suggestCities(cities: readonly FinderCity[], query: string): FinderCity[] {
  const term = normalise(query);
  if (!term) return [];
  return cities
    .map((city) => ({ city, points: fits(term, spellings(city.name, city.keys)) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, SUGGESTIONS)
    .map(({ city }) => city);
}

const pointOf = ({ lat, lng }: { lat?: number; lng?: number }): Point | undefined =>
  lat === undefined || lng === undefined ? undefined : { lat, lng };

function matchesFilters(venue: FinderVenue, state: FinderState): boolean {
  if (state.kind && venue.kind !== state.kind) return false;
  if (state.free && venue.cny !== 0) return false;
  if (state.budget !== undefined && (venue.cny === undefined || venue.cny > state.budget)) return false;
  return (!state.beginner || venue.beginner === true) && (!state.night || venue.night === true);
}

const PRICE_CLASS = { current: 0, recent: 0, history: 1 } as const;
const UNKNOWN_PRICE = 2;
const priceClass = ({ age }: FinderVenue): number => (age ? PRICE_CLASS[age] : UNKNOWN_PRICE);

/** Nearest first; venues without a position of their own come last. */
const byDistance = (a: Found, b: Found): number => {
  if (a.km === undefined || b.km === undefined)
    return Number(a.km === undefined) - Number(b.km === undefined);
  return a.km - b.km;
};

/** Known prices first, lowest first; then prices that are history; then unknown ones. */
const byPrice = (a: Found, b: Found): number =>
  priceClass(a.venue) - priceClass(b.venue) || (a.venue.cny ?? 0) - (b.venue.cny ?? 0) || byDistance(a, b);

/**
 * Venues that answer a state, in its order. `here` is the visitor's own position, if given; it wins over a chosen
 * city. Around an origin: what lies within reach, and what is only known to be in a city whose centre is.
 */
export function findVenues(rows: FinderRows, state: FinderState, here?: Point): Found[] {
  const cities = new Map(rows.cities.map((city) => [city.slug, city]));
  const chosen = state.place ? cities.get(state.place) : undefined;
  const origin = here ?? (chosen && pointOf(chosen));
  const reach = here ? Number.POSITIVE_INFINITY : AROUND_KM;
  const terms = normalise(state.query).split(' ').filter(Boolean);
  const found: Found[] = [];
  for (const venue of rows.venues) {
    if (!matchesFilters(venue, state)) continue;
    const city = cities.get(venue.city);
    const place = pointOf(venue);
    const km = origin && place ? distanceKm(origin, place) : undefined;
    if (chosen && !here && venue.city !== chosen.slug && (km === undefined || km > reach)) continue;
    if (here && km === undefined) {
      const centre = city && pointOf(city);
      if (!centre || distanceKm(here, centre) > AROUND_KM) continue;
    }
    const names = [
      ...spellings(venue.name, venue.keys),
      normalise(venue.district ?? ''),
      ...(city ? spellings(city.name, `${city.keys} | ${city.province}`) : []),
    ];
    if (!terms.every((term) => fits(term, names) > 0)) continue;
    found.push({ venue, city, km });
  }
  return found.sort(state.sort === 'distance' && origin ? byDistance : byPrice);
}
