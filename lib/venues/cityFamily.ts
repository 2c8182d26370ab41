import type { City } from '#lib/content/schema/city.ts';
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

/** A weekend visit of two adults and a child of five, gear hired, whose total is known. */
export interface FamilyDay {
  venue: Venue;
  first: FirstVisit;
  cost: VisitCost & { total: CnyRange };
  /** Gear and gate are in the sum or in the ticket; what may be missing is a locker. */
  whole: boolean;
}

function familyDay(venue: Venue, asOf: Date): FamilyDay | undefined {
  const first = firstVisits(venue.kind).find(({ party }) => party === 'family');
  if (!first) return undefined;
  const cost = visitCost(venue, first.visit, { asOf });
  const { total } = cost;
  if (!total) return undefined;
  const whole = !cost.unknown.some((label) => label === 'rental' || label === 'gate');
  return { venue, first, cost: { ...cost, total }, whole };
}

/** Prices of recent years before history, whole sums before parts of one, then the lower sum, then the newer one. */
const ranks = ({ venue, cost, whole }: FamilyDay): number[] => [
  cost.age === 'history' ? 1 : 0,
  whole ? 0 : 1,
  venue.confidence === 'low' ? 1 : 0,
  cost.total.minCny,
  cost.age ? ageRank(cost.age) : 0,
  cost.total.maxCny,
];

function compare(a: FamilyDay, b: FamilyDay): number {
  const [left, right] = [ranks(a), ranks(b)];
  const at = left.findIndex((rank, index) => rank !== right[index]);
  return at < 0 ? (a.venue.id < b.venue.id ? -1 : 1) : (left[at] ?? 0) - (right[at] ?? 0);
}

/** The cheapest day for a family of three among some places; undefined where no total is known. */
export function cheapestFamilyDay(venues: readonly Venue[], asOf: Date): FamilyDay | undefined {
  return venues.flatMap((venue) => familyDay(venue, asOf) ?? []).toSorted(compare)[0];
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
  const found = nearestCities(city, all, all.length).flatMap(({ entry, km }): FamilyDayElsewhere[] => {
    const day = cheapestFamilyDay(entry.venues, asOf);
    return day ? [{ entry, km, day }] : [];
  });
  return found.find(({ day }) => day.whole) ?? found[0];
}
