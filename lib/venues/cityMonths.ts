import { VENUE_KINDS, type VenueKind } from '#lib/content/schema/venueKinds.ts';
import type { Venue } from '#lib/content/types.ts';
import { isInSeason } from './season.ts';
import type { BasisLookup } from './seasonBasis.ts';

/** Under a roof first, then what hangs on the weather; the order of the strip. */
const ORDER: readonly VenueKind[] = [
  'ice-rink',
  'curling',
  'indoor-ski',
  'dry-slope',
  'snow-park',
  'outdoor-rink',
  'ski-resort',
];

export interface MonthCell {
  /** 1–12 */
  month: number;
  /** Places of the kind that usually run in it. */
  places: number;
  /** Those of them that are not merely taken to run like their neighbours. */
  sure: number;
}

/** One kind of place in a city through the year. */
export interface KindYear {
  kind: VenueKind;
  places: number;
  /** July to June, so that a winter is one stretch; only places whose months somebody gives. */
  cells: readonly MonthCell[];
  roof: readonly Venue[];
  stated: readonly Venue[];
  usual: readonly Venue[];
  /** Their months have no source: they are named, never drawn. */
  unsaid: readonly Venue[];
}

/** July to June. */
export const STRIP_MONTHS: readonly number[] = Array.from(
  { length: 12 },
  (_, index) => ((index + 6) % 12) + 1,
);

/** The middle of a month, so that no time zone can move it. */
const midMonth = (month: number): Date => new Date(Date.UTC(2026, month - 1, 15));

function kindYear(kind: VenueKind, venues: readonly Venue[], basisOf: BasisLookup): KindYear {
  const by = Map.groupBy(venues, basisOf);
  const [roof = [], stated = [], usual = []] = [by.get('roof'), by.get('stated'), by.get('usual')];
  const known = [...roof, ...stated, ...usual];
  const likeOthers = new Set(usual);
  const cells = STRIP_MONTHS.map((month): MonthCell => {
    const running = known.filter(({ season }) => isInSeason(season, midMonth(month)));
    return { month, places: running.length, sure: running.filter((venue) => !likeOthers.has(venue)).length };
  });
  return { kind, places: venues.length, cells, roof, stated, usual, unsaid: by.get('unsaid') ?? [] };
}

/** What is possible in a city in each month, by kind of place; kinds that the city does not have are left out. */
export function cityMonths(venues: readonly Venue[], basisOf: BasisLookup): KindYear[] {
  const byKind = Map.groupBy(venues, ({ kind }) => kind);
  return [...VENUE_KINDS]
    .toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))
    .flatMap((kind) => {
      const found = byKind.get(kind);
      return found ? [kindYear(kind, found, basisOf)] : [];
    });
}
