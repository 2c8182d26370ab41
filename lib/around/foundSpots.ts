import type { Found } from '#lib/finder/findVenues.ts';
import { rowText } from '#lib/finder/rowText.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { bearingDeg } from '#lib/venues/bearing.ts';
import type { Point } from '#lib/venues/distance.ts';
import { FARTHEST_KM } from './plane.ts';
import type { Spot } from './spot.ts';

/**
 * What the finder has found around an origin, with the prices that its rows say: the `spots` and `cityOnly` of an
 * `AroundView` in the finder.
 */
export function foundSpots(
  found: readonly Found[],
  origin: Point,
  locale: Locale,
): { spots: Spot[]; cityOnly: number } {
  const spots = found.flatMap((one): Spot[] => {
    const { venue, km, cost } = one;
    const { id, name, kind, lat, lng, cny } = venue;
    if (km === undefined || lat === undefined || lng === undefined) return [];
    const { price, isMinor, lines } = rowText(one, locale);
    return [
      {
        id,
        name,
        kind,
        km,
        bearing: bearingDeg(origin, { lat, lng }),
        ...(price && {
          price,
          cny: cost?.total?.minCny ?? cny,
          note: lines[0],
          isMinor,
        }),
      },
    ];
  });
  const cityOnly = found.filter(({ km, cityKm = 0 }) => km === undefined && cityKm <= FARTHEST_KM);
  return { spots, cityOnly: cityOnly.length };
}
