import type { HomeMoment } from '#lib/content/schema/home.ts';
import type { VenueMeta, VenuePrice } from '#lib/content/schema/venue.ts';
import type { HeadlinePrice } from './headlinePrice.ts';
import { priceAge } from './priceAge.ts';

type KnownPrice = VenuePrice & { cny: number };

/**
 * The venue's price, with its age, that a moment of the home page points at, or undefined where the moment names none.
 * Throws when the moment names a price that the venue does not have: the two files have drifted apart.
 */
export function momentPrice(moment: HomeMoment, venue: VenueMeta, asOf: Date): HeadlinePrice | undefined {
  const { price: pick } = moment;
  if (!pick) return undefined;
  const found = venue.prices?.find(
    (price): price is KnownPrice =>
      price.cny !== undefined &&
      price.item === pick.item &&
      price.year === pick.year &&
      price.audience !== 'child',
  );
  if (found) return { ...found, age: priceAge(found.year, asOf) };
  const known = venue.prices?.map(({ item, year }) => `${item} ${year}`).join(', ') || 'none';
  throw new Error(
    `content/home.yaml wants "${pick.item} ${pick.year}" of ${moment.venue}, which has: ${known}`,
  );
}
