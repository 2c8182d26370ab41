import type { City } from '#lib/content/schema/city.ts';
import type { Venue } from '#lib/content/types.ts';
import { absolute } from '#lib/routes.ts';
import { cardPath } from '#lib/share/cardPath.ts';
import type { SitePage } from '#lib/share/sitePage.ts';

const TYPE = {
  'ice-rink': 'SportsActivityLocation',
  'outdoor-rink': 'SportsActivityLocation',
  'ski-resort': 'SkiResort',
  'indoor-ski': 'SkiResort',
  'snow-park': 'SportsActivityLocation',
  'dry-slope': 'SportsActivityLocation',
  curling: 'SportsActivityLocation',
} as const satisfies Record<Venue['kind'], string>;

/** schema.org description of a venue. A position is given only where the place itself is known, not just its city. */
export function venueJsonLd(venue: Venue, city: City, page: SitePage): Record<string, unknown> {
  const { lat, lng, precision } = venue.position;
  const placed = precision !== 'city' && lat !== undefined && lng !== undefined;
  return {
    '@type': TYPE[venue.kind],
    name: venue.name[page.locale],
    headline: page.title,
    description: page.description,
    url: absolute(page.path),
    image: absolute(cardPath(page.card, 'og')),
    address: {
      '@type': 'PostalAddress',
      addressCountry: 'CN',
      addressRegion: city.province[page.locale],
      addressLocality: city.name[page.locale],
    },
    ...(placed && { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lng } }),
    ...(venue.site && { sameAs: venue.site }),
  };
}
