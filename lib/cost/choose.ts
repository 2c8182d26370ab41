import type { VenuePrice } from '#lib/content/schema/venue.ts';
import { isFresh, type PriceAge, priceAge } from '#lib/venues/priceAge.ts';
import type { Visit } from './visit.ts';
import type { Remark } from './visitCostTypes.ts';
import { gearIn, isEvening, isLonger } from './words.ts';

/** A published price and what it comes to for one person’s stay. */
export interface Offer {
  price: VenuePrice;
  cny: number;
  times: number;
}

/**
 * What one person may end up paying: the cheapest that covers the stay, and the dearest that is made for
 * it.
 */
export interface Choice {
  low: Offer;
  high: Offer;
  /** Whether the gear is in it. */
  gear: VenuePrice['includesRental'];
  age: PriceAge;
  remarks: readonly Remark[];
}

export const AGE_ORDER: Record<PriceAge, number> = { current: 0, last: 1, recent: 2, history: 3 };
export const olderAge = (a: PriceAge, b: PriceAge): PriceAge => (AGE_ORDER[a] >= AGE_ORDER[b] ? a : b);

/** Yuan and whole fen: sums of 9.9 stay sums of 9.9. */
export const fen = (cny: number): number => Math.round(cny * 100) / 100;

type Known = VenuePrice & { cny: number };
const isKnown = (price: VenuePrice): price is Known => price.cny !== undefined;

/** The first of the lists that has anything in it. */
const firstOf = <T>(...lists: T[][]): T[] => lists.find((list) => list.length > 0) ?? [];

/** The newest class of age among some prices, and those that are in it. */
function newest(prices: Known[], asOf: Date): { prices: Known[]; age: PriceAge } {
  const ages = prices.map(({ year }) => priceAge(year, asOf));
  const age = ages.reduce((best, next) => (AGE_ORDER[next] < AGE_ORDER[best] ? next : best), 'history');
  return { prices: prices.filter(({ year }) => priceAge(year, asOf) === age), age };
}

/** Rented: a ticket with gear before one without. Own: the other way round. */
function byGear(prices: Known[], gear: Visit['gear']): Known[] {
  const having = (...kinds: VenuePrice['includesRental'][]) =>
    prices.filter((price) => kinds.includes(gearIn(price)));
  return gear === 'rented'
    ? firstOf(having('yes'), having('no', 'unknown'))
    : firstOf(having('no'), having('unknown'), having('yes'));
}

/** What each price comes to for a stay. Where none is long enough, the longest is bought again. */
function forStay(prices: Known[], hours: number | undefined): { fitting: Offer[]; closest: Offer[] } {
  const offer = (price: Known, times = 1): Offer => ({ price, cny: fen(price.cny * times), times });
  if (hours === undefined) {
    const all = prices.map((price) => offer(price));
    return { fitting: all, closest: all };
  }
  const fitting = prices.filter((price) => (price.hours ?? hours) >= hours);
  if (fitting.length === 0) {
    const longest = Math.max(...prices.map((price) => price.hours ?? 0));
    const again = prices
      .filter((price) => price.hours === longest)
      .map((price) => offer(price, Math.ceil(hours / longest)));
    return { fitting: again, closest: again };
  }
  const timed = fitting.flatMap((price) => price.hours ?? []);
  const shortest = Math.min(...timed);
  return {
    fitting: fitting.map((price) => offer(price)),
    closest: (timed.length > 0 ? fitting.filter((price) => price.hours === shortest) : fitting).map((price) =>
      offer(price),
    ),
  };
}

const cheapest = (offers: readonly Offer[]): Offer | undefined =>
  offers.reduce<Offer | undefined>((best, next) => (best && best.cny <= next.cny ? best : next), undefined);
const dearest = (offers: readonly Offer[]): Offer | undefined =>
  offers.reduce<Offer | undefined>((best, next) => (best && best.cny >= next.cny ? best : next), undefined);

/**
 * Chooses among prices that all let the same person in on the same day (docs/decisions/cost-model.md):
 * usual before promotions, sound before thin, day before evening, newest first, gear as wanted, then the
 * length of the stay. A promotion of this or last season lowers the low end. Undefined when no price in yuan
 * is among them.
 */
export function choose(
  prices: readonly VenuePrice[],
  visit: Pick<Visit, 'gear' | 'hours' | 'evening'>,
  asOf: Date,
): Choice | undefined {
  const known = prices.filter(isKnown).filter((price) => !isLonger(price));
  const usual = known.filter(({ promo }) => !promo);
  const pool = firstOf(usual, known);
  const sound = firstOf(
    pool.filter(({ confidence }) => confidence !== 'low'),
    pool,
  );
  const timely = visit.evening
    ? sound
    : firstOf(
        sound.filter((price) => !isEvening(price)),
        sound,
      );
  const { prices: recent, age } = newest(timely, asOf);
  const wanted = byGear(recent, visit.gear);
  const { fitting, closest } = forStay(wanted, visit.hours);
  const low = cheapest(fitting);
  const high = dearest(low ? [low, ...closest] : closest);
  if (!low || !high) return undefined;

  const running = known.filter(
    (price) =>
      price.promo &&
      usual.length > 0 &&
      isFresh(priceAge(price.year, asOf)) &&
      (price.hours ?? Number.POSITIVE_INFINITY) >= (visit.hours ?? 0) &&
      (visit.gear === 'own' || wanted.some((usual) => gearIn(usual) === gearIn(price))),
  );
  const offer = cheapest([low, ...running.map((price) => ({ price, cny: price.cny, times: 1 }))]) ?? low;
  const kinds = new Set(wanted.map(gearIn));
  const remarks: Remark[] = [];
  if (usual.length === 0 || offer !== low) remarks.push('offer');
  if (low.price.confidence === 'low') remarks.push('thin');
  if (visit.gear === 'own' && kinds.has('yes')) remarks.push('gear-in-price');
  const [gear = 'unknown'] = kinds.size === 1 ? kinds : [];
  return { low: offer, high, gear, age, remarks };
}

/** One choice or the other, because it is not clear which holds. */
export function either(a: Choice, b: Choice, remark: Remark): Choice {
  return {
    low: a.low.cny <= b.low.cny ? a.low : b.low,
    high: a.high.cny >= b.high.cny ? a.high : b.high,
    gear: a.gear === b.gear ? a.gear : 'unknown',
    age: olderAge(a.age, b.age),
    remarks: [...new Set([...a.remarks, ...b.remarks, remark])],
  };
}

/**
 * Chooses among the prices of the visit’s day. Where a weekend is not priced but weekday and holiday are,
 * it lies between them; a price of any other day answers nothing.
 */
export function chooseForDay(
  prices: readonly VenuePrice[],
  visit: Pick<Visit, 'day' | 'gear' | 'hours' | 'evening'>,
  asOf: Date,
): Choice | undefined {
  const of = (...days: VenuePrice['day'][]) =>
    choose(
      prices.filter(({ day }) => days.includes(day)),
      visit,
      asOf,
    );
  const exact = of(visit.day, 'any');
  if (exact || visit.day !== 'weekend') return exact;
  const [weekday, holiday] = [of('weekday'), of('holiday')];
  return weekday && holiday && either(weekday, holiday, 'between-days');
}
