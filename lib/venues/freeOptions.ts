import type { City } from '#lib/content/schema/city.ts';
import type { Offer } from '#lib/content/schema/offer.ts';
import type { Venue } from '#lib/content/types.ts';
import { type HeadlinePrice, headlinePrice } from './headlinePrice.ts';

export interface FreePlace {
  venue: Venue;
  price: HeadlinePrice;
}

export interface FreeOptions {
  /** Places whose full price is 0, the newest report first. */
  places: readonly FreePlace[];
  /** Free sessions, snow holidays and vouchers of the city or its province, the newest first. */
  offers: readonly Offer[];
}

/** What costs nothing, or less, in a city; both lists may be empty, and then the page says so. */
export function freeOptions(
  city: Pick<City, 'slug' | 'province'>,
  venues: readonly Venue[],
  offers: readonly Offer[],
  asOf: Date,
): FreeOptions {
  const places = venues.flatMap((venue) => {
    const price = headlinePrice(venue, asOf);
    return price?.cny === 0 ? [{ venue, price }] : [];
  });
  // A price without a year sorts as the oldest.
  const yearOf = ({ year }: { year: string }): string => (year === 'unknown' ? '' : year);
  const newestFirst = (a: { year: string }, b: { year: string }): number => (yearOf(a) < yearOf(b) ? 1 : -1);
  return {
    places: places.toSorted((a, b) => newestFirst(a.price, b.price)),
    offers: offers
      .filter(({ cities, province }) => cities?.includes(city.slug) || province === city.province.zh)
      .toSorted(newestFirst),
  };
}
