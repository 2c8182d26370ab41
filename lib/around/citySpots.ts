import type { City } from '#lib/content/schema/city.ts';
import type { Venue } from '#lib/content/types.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { bearingDeg } from '#lib/venues/bearing.ts';
import { distanceKm } from '#lib/venues/distance.ts';
import { headlinePrice } from '#lib/venues/headlinePrice.ts';
import { money } from '#lib/venues/money.ts';
import { measurable } from '#lib/venues/nearestVenues.ts';
import { yearText } from '#lib/venues/yearText.ts';
import type { Spot } from './spot.ts';

/**
 * What lies around a city's centre, with headline prices: the `spots` and `cityOnly` of an `AroundView` on a page.
 * Venues of other cities count as well; of those known only by their city, only its own. Without a centre, nothing.
 */
export function citySpots(
  { slug, lat, lng }: Pick<City, 'slug' | 'lat' | 'lng'>,
  venues: readonly Venue[],
  locale: Locale,
  asOf: Date,
): { spots: Spot[]; cityOnly: number } {
  const cityOnly = venues.filter((venue) => venue.city === slug && !measurable(venue)).length;
  if (lat === undefined || lng === undefined) return { spots: [], cityOnly };
  const centre = { lat, lng };
  const spots = venues.flatMap((venue): Spot[] => {
    const place = measurable(venue);
    if (!place) return [];
    const price = headlinePrice(venue, asOf);
    return [
      {
        id: venue.id,
        name: venue.name[locale],
        kind: venue.kind,
        km: distanceKm(centre, place),
        bearing: bearingDeg(centre, place),
        ...(price && {
          price: money(price.cny),
          cny: price.cny,
          note: yearText(price, locale, price.age),
          isMinor: price.age === 'history',
        }),
      },
    ];
  });
  return { spots, cityOnly };
}
