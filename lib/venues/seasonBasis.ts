import type { City } from '#lib/content/schema/city.ts';
import type { Venue } from '#lib/content/types.ts';
import { knownOpening } from './knownOpening.ts';
import { pressOf } from './pressOf.ts';

/**
 * Where the months of a venue come from (docs/decisions/city-months.md).
 *
 * - `roof`: it runs all year, as places under a roof and slopes without snow do
 * - `stated`: a report on this very place gives them
 * - `usual`: they are what places of its kind in its province have in our list, no more
 * - `unsaid`: nobody says, and too few places are alike to call it usual
 */
export type SeasonBasis = 'roof' | 'stated' | 'usual' | 'unsaid';

export type BasisLookup = (venue: Venue) => SeasonBasis;

/** So few places with the same months say nothing about what is usual in a province. */
const ENOUGH = 3;
/** Months told by the third, the day or the year were read somewhere; whole months may be the region's. */
const EXACT = /旬|日|\d{4} 年/;

const windowOf = ({ season: { from, to } }: Venue): string | undefined =>
  from === undefined || to === undefined ? undefined : `${from}-${to}`;

/** The months that most of some places have, if enough of them agree. */
function usualWindow(venues: readonly Venue[]): string | undefined {
  const [first] = [...Map.groupBy(venues, windowOf)].toSorted((a, b) => b[1].length - a[1].length);
  return first && first[1].length >= ENOUGH ? first[0] : undefined;
}

/** Whether a report tells this place's own months: by more than whole months, or by an opening that fits them. */
const isStated = (venue: Venue): boolean =>
  (EXACT.test(venue.season.label.zh) && pressOf(venue.sources).length > 0) ||
  knownOpening(venue)?.month === venue.season.from;

/** Tells of any venue where its months come from, by all venues that there are. */
export function seasonBasis(venues: readonly Venue[], cities: readonly City[]): BasisLookup {
  const provinceOf = new Map(cities.map(({ slug, province }) => [slug, province.zh]));
  const keyOf = ({ kind, city }: Venue): string => `${kind} ${provinceOf.get(city)}`;
  const seasonal = venues.filter(({ season }) => !season.allYear);
  const usual = new Map([...Map.groupBy(seasonal, keyOf)].map(([key, group]) => [key, usualWindow(group)]));
  return (venue) => {
    if (venue.season.allYear)
      return venue.kind !== 'snow-park' || pressOf(venue.sources).length > 0 ? 'roof' : 'unsaid';
    const window = windowOf(venue);
    if (!window) return 'unsaid';
    if (isStated(venue)) return 'stated';
    return window === usual.get(keyOf(venue)) ? 'usual' : 'unsaid';
  };
}
