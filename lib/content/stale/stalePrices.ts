import { ageRank, priceAge } from '#lib/venues/priceAge.ts';
import type { VenuePrice } from '../schema/venue.ts';
import { priceReason } from './priceReason.ts';
import type { StaleReason } from './staleFact.ts';

/** Prices of a venue that would be looked up in one go: of one item, one year and one source. */
export interface StalePrices {
  reason: StaleReason;
  /** The first of them, and its place in the venue’s list. */
  price: VenuePrice;
  index: number;
  count: number;
}

/** Whether a newer price answers the same question, so that the older one is kept as a record and nothing else. */
const replaces =
  (old: VenuePrice, asOf: Date) =>
  ({ item, audience, day, promo, year }: VenuePrice): boolean =>
    item === old.item &&
    (audience === old.audience || audience === 'anyone') &&
    (day === old.day || day === 'any') &&
    (!promo || old.promo === true) &&
    ageRank(priceAge(year, asOf)) < ageRank(priceAge(old.year, asOf));

/** The prices of a venue that editors should look up again, in the order of the file. */
export function stalePrices(prices: readonly VenuePrice[], asOf: Date): StalePrices[] {
  const groups = new Map<string, StalePrices>();
  for (const [index, price] of prices.entries()) {
    const reason = priceReason(price.year, asOf);
    if (!reason || prices.some(replaces(price, asOf))) continue;
    const key = [price.item, price.year, price.source].join('\n');
    const known = groups.get(key);
    if (known) known.count += 1;
    else groups.set(key, { reason, price, index, count: 1 });
  }
  return [...groups.values()];
}
