import type { VenueMeta, VenuePrice } from '#lib/content/schema/venue.ts';
import { ageRank, type PriceAge, priceAge } from './priceAge.ts';

export type HeadlinePrice = VenuePrice & { cny: number; age: PriceAge };

/** What gets you onto the ice or the slope; deposits, rental and lessons come on top and never stand for a visit. */
const VISIT_ITEMS = new Set<VenuePrice['item']>(['entry', 'session', 'lift-ticket', 'package']);
/** Full-price visitors. */
const VISITORS = new Set<VenuePrice['audience']>(['adult', 'anyone']);

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
  return pool.toSorted((a, b) => ageRank(a.age) - ageRank(b.age) || a.cny - b.cny)[0];
}
