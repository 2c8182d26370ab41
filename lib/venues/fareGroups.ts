import type { VenuePrice } from '#lib/content/schema/venue.ts';
import { ageRank, type PriceAge, priceAge } from './priceAge.ts';

/** One product of a price list with what it costs on each kind of day. */
export interface FareGroup {
  /** What all its prices share; its own day and amount are those of the first. */
  fare: VenuePrice;
  days: readonly VenuePrice[];
  age: PriceAge;
}

const DAYS: readonly VenuePrice['day'][] = ['any', 'weekday', 'weekend', 'holiday'];

/** Everything that tells two prices apart, but the day and the amount. */
const sameness = ({ day, cny, local, ...rest }: VenuePrice): string =>
  JSON.stringify([rest, local?.currency]);

/**
 * A venue's prices with the days of one product drawn together: 28 lines of a ski area become ten. Newest first,
 * else in the order of the file. Two amounts for the same day stay two groups.
 */
export function fareGroups(prices: readonly VenuePrice[], asOf: Date): FareGroup[] {
  const groups = new Map<string, VenuePrice[]>();
  for (const price of prices) {
    let key = sameness(price);
    while (groups.get(key)?.some(({ day }) => day === price.day)) key += '+';
    groups.set(key, [...(groups.get(key) ?? []), price]);
  }
  return [...groups.values()]
    .flatMap((days) => {
      const [fare] = days;
      return fare ? [{ fare, days: days.toSorted(byDay), age: priceAge(fare.year, asOf) }] : [];
    })
    .toSorted((a, b) => ageRank(a.age) - ageRank(b.age));
}

const byDay = (a: VenuePrice, b: VenuePrice): number => DAYS.indexOf(a.day) - DAYS.indexOf(b.day);
