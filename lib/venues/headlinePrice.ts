import type { VenueMeta, VenuePrice } from '#lib/content/schema/venue.ts';

/** How old a price is: of this or last winter, of the last three years, or history. */
export type PriceAge = 'current' | 'recent' | 'history';

export type HeadlinePrice = VenuePrice & { cny: number; age: PriceAge };

/** What gets you onto the ice or the slope; deposits, rental and lessons come on top and never stand for a visit. */
const VISIT_ITEMS = new Set<VenuePrice['item']>(['entry', 'session', 'lift-ticket', 'package']);
/** Full-price visitors. */
const VISITORS = new Set<VenuePrice['audience']>(['adult', 'anyone']);
const RECENT_YEARS = 3;

/** Last calendar year that a price label covers: `2022-23` → 2023, `2018` → 2018, `unknown` → undefined. */
export function lastYear(label: string): number | undefined {
  const [, first, second] = label.match(/^(\d{4})(?:-(\d{2}))?$/) ?? [];
  if (!first) return undefined;
  return second ? Number(first.slice(0, 2) + second) : Number(first);
}

/** Age of a price label at a moment. A winter counts by the year in which it ends; without a year it is history. */
export function priceAge(label: string, asOf: Date): PriceAge {
  const year = lastYear(label);
  if (year === undefined) return 'history';
  const years = asOf.getUTCFullYear() - year;
  if (years <= 1) return 'current';
  return years <= RECENT_YEARS ? 'recent' : 'history';
}

const AGE_ORDER: Record<PriceAge, number> = { current: 0, recent: 1, history: 2 };

/**
 * The price that stands for a venue in lists and on its tag: the lowest full price of a visit among its newest
 * ones. Promotions and weakly sourced prices count only if there is no other. `undefined` when no price of a visit
 * is published.
 */
export function headlinePrice(venue: Pick<VenueMeta, 'prices'>, asOf: Date): HeadlinePrice | undefined {
  const visits = (venue.prices ?? []).flatMap((price) =>
    price.cny !== undefined && VISIT_ITEMS.has(price.item) && VISITORS.has(price.audience)
      ? [{ ...price, cny: price.cny, age: priceAge(price.year, asOf) }]
      : [],
  );
  const usual = visits.filter(({ promo }) => !promo);
  const sound = usual.filter(({ confidence }) => confidence !== 'low');
  const pool = [sound, usual, visits].find((list) => list.length > 0) ?? [];
  return pool.toSorted((a, b) => AGE_ORDER[a.age] - AGE_ORDER[b.age] || a.cny - b.cny)[0];
}
