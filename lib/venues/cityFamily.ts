import type { City } from '#lib/content/schema/city.ts';
import type { VenueKind } from '#lib/content/schema/venueKinds.ts';
import type { Venue } from '#lib/content/types.ts';
import { type FirstVisit, firstVisits } from '#lib/cost/firstVisits.ts';
import type { Visit } from '#lib/cost/visit.ts';
import { visitCost } from '#lib/cost/visitCost.ts';
import type { CnyRange, VisitCost } from '#lib/cost/visitCostTypes.ts';
import type { CityVenues } from './citiesWithVenues.ts';
import { nearestCities } from './nearestCities.ts';
import { ageRank } from './priceAge.ts';

/** Who goes and when, in every family sum of the site; how long depends on the kind of place. */
export const FAMILY: Pick<Visit, 'party' | 'day' | 'gear'> = familyOf();

function familyOf(): Pick<Visit, 'party' | 'day' | 'gear'> {
  const family = firstVisits('ice-rink').find(({ party }) => party === 'family');
  if (!family) throw new Error('lib/cost/firstVisits.ts has no family');
  const { party, day, gear } = family.visit;
  return { party, day, gear };
}

/** A visit whose total is known; of a family, a weekend one of two adults and a child of five, gear hired. */
export interface KnownDay<T extends { visit: Visit }> {
  venue: Venue;
  first: T;
  cost: VisitCost & { total: CnyRange };
  /** Gear and gate are in the sum or in the ticket; what may be missing is a locker. */
  whole: boolean;
}

export type FamilyDay = KnownDay<FirstVisit>;

/** What somebody asks of a kind of place; undefined if it is not for them. */
type AskOf<T> = (kind: VenueKind) => T | undefined;

function knownDay<T extends { visit: Visit }>(
  venue: Venue,
  askOf: AskOf<T>,
  asOf: Date,
): KnownDay<T> | undefined {
  const first = askOf(venue.kind);
  if (!first) return undefined;
  const cost = visitCost(venue, first.visit, { asOf });
  const { total } = cost;
  if (!total) return undefined;
  const whole = !cost.unknown.some((label) => label === 'rental' || label === 'gate');
  return { venue, first, cost: { ...cost, total }, whole };
}

/** Prices of recent years before history, whole sums before parts of one, then the lower sum, then the newer one. */
const ranks = ({ venue, cost, whole }: KnownDay<{ visit: Visit }>): number[] => [
  cost.age === 'history' ? 1 : 0,
  whole ? 0 : 1,
  venue.confidence === 'low' ? 1 : 0,
  cost.total.minCny,
  cost.age ? ageRank(cost.age) : 0,
  cost.total.maxCny,
];

function compare(a: KnownDay<{ visit: Visit }>, b: KnownDay<{ visit: Visit }>): number {
  const [left, right] = [ranks(a), ranks(b)];
  const at = left.findIndex((rank, index) => rank !== right[index]);
  return at < 0 ? (a.venue.id < b.venue.id ? -1 : 1) : (left[at] ?? 0) - (right[at] ?? 0);
}

/** The cheapest day for a family of three among some places; undefined where no total is known. */
export const cheapestFamilyDay = (venues: readonly Venue[], asOf: Date): FamilyDay | undefined =>
  cheapestDay(venues, (kind) => firstVisits(kind).find(({ party }) => party === 'family'), asOf);

/** The cheapest day out among some places, for whoever asks; undefined where no total is known. */
export function cheapestDay<T extends { visit: Visit }>(
  venues: readonly Venue[],
  askOf: AskOf<T>,
  asOf: Date,
): KnownDay<T> | undefined {
  return venues.flatMap((venue) => knownDay(venue, askOf, asOf) ?? []).toSorted(compare)[0];
}

export interface FamilyDayElsewhere {
  entry: CityVenues;
  /** Between the centres of the two cities, in a straight line. */
  km: number;
  day: FamilyDay;
}

/** The nearest other city in which a family's day has a whole sum; else the nearest with a part of one. */
export function nearestFamilyDay(
  city: City,
  all: readonly CityVenues[],
  asOf: Date,
): FamilyDayElsewhere | undefined {
  let nearest: FamilyDayElsewhere | undefined;
  for (const { entry, km } of nearestCities(city, all, all.length)) {
    const day = cheapestFamilyDay(entry.venues, asOf);
    if (day?.whole) return { entry, km, day };
    if (day) nearest ??= { entry, km, day };
  }
  return nearest;
}
