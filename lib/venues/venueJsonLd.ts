import type { City } from '#lib/content/schema/city.ts';
import type { Venue } from '#lib/content/types.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { absolute } from '#lib/routes.ts';
import { cardPath } from '#lib/share/cardPath.ts';
import type { SitePage } from '#lib/share/sitePage.ts';
import { headlinePrice } from './headlinePrice.ts';
import { money } from './money.ts';
import { isFresh, priceAge } from './priceAge.ts';
import { yearText } from './yearText.ts';

const TYPE = {
  'ice-rink': 'SportsActivityLocation',
  'outdoor-rink': 'SportsActivityLocation',
  'ski-resort': 'SkiResort',
  'indoor-ski': 'SportsActivityLocation',
  'snow-park': 'SportsActivityLocation',
  'dry-slope': 'SportsActivityLocation',
  curling: 'SportsActivityLocation',
} as const satisfies Record<Venue['kind'], string>;

/** What somebody sells there today: visits and hire. */
const OFFERED = new Set(['entry', 'session', 'lift-ticket', 'package', 'rental', 'lesson']);

/**
 * Prices of this or last season from sound sources, as offers with the year from which they are known. Older ones are
 * not on offer any more as far as anyone knows, and stay on the page only.
 */
function offersOf({ prices = [] }: Venue, locale: Locale, asOf: Date): Record<string, unknown>[] {
  return prices
    .filter(
      ({ item, cny, promo, confidence, year }) =>
        OFFERED.has(item) &&
        cny !== undefined &&
        !promo &&
        confidence !== 'low' &&
        isFresh(priceAge(year, asOf)),
    )
    .map((price) => ({
      '@type': 'Offer',
      name: price.product[locale],
      price: price.cny,
      priceCurrency: 'CNY',
      validFrom: price.year.slice(0, 4),
      description: yearText(price, locale, priceAge(price.year, asOf)),
    }));
}

/**
 * schema.org description of a venue. A position is given only where the place itself is known, not just its city; a
 * price range only with its year.
 */
export function venueJsonLd(venue: Venue, city: City, page: SitePage, asOf: Date): Record<string, unknown> {
  const { locale } = page;
  const { lat, lng, precision } = venue.position;
  const placed = precision !== 'city' && lat !== undefined && lng !== undefined;
  const known = headlinePrice(venue, asOf);
  const offers = offersOf(venue, locale, asOf);
  return {
    '@type': TYPE[venue.kind],
    '@id': `${absolute(page.path)}#venue`,
    name: venue.name[locale],
    alternateName: [venue.name[locale === 'zh' ? 'en' : 'zh'], ...(venue.aka ?? [])],
    identifier: venue.id,
    description: page.description,
    url: absolute(page.path),
    image: absolute(cardPath(page.card, 'og')),
    address: {
      '@type': 'PostalAddress',
      addressCountry: 'CN',
      addressRegion: city.province[locale],
      addressLocality: city.name[locale],
    },
    ...(placed && { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lng } }),
    ...(known && { priceRange: `${money(known.cny)} (${yearText(known, locale, known.age)})` }),
    ...(known?.cny === 0 && isFresh(known.age) && { isAccessibleForFree: true }),
    ...(offers.length > 0 && { makesOffer: offers }),
    ...(venue.site && { sameAs: venue.site }),
  };
}
