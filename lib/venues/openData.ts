import type { City } from '#lib/content/schema/city.ts';
import type { Venue } from '#lib/content/types.ts';

interface Data {
  venues: readonly Venue[];
  cities: readonly City[];
}

/** Stands in every open data file: what may be done with it, and whom to credit. */
export const LICENCE = {
  licence: 'ODbL-1.0',
  licenceUrl: 'https://opendatacommons.org/licenses/odbl/1-0/',
  attribution:
    'Make Every Day Shine; ski-area locations © OpenStreetMap contributors (ODbL) via OpenSkiMap.org and Skimap.org; ' +
    'city centres: GeoNames (CC BY 4.0); seven Hong Kong rinks: Wikipedia (CC BY-SA)',
  caution:
    'Compiled from public material without a call to any operator. precision "city" is never a position.',
};

function record(venue: Venue, city: City | undefined) {
  const { lat, lng, precision } = venue.position;
  const placed = precision !== 'city';
  return {
    id: venue.id,
    name: venue.name,
    kind: venue.kind,
    city: city?.name,
    province: city?.province,
    district: venue.district,
    position: placed ? { lat, lng, datum: 'WGS-84', precision } : { precision },
    season: venue.season,
    beginner: venue.beginner,
    night: venue.night,
    verticalM: venue.verticalM,
    slopes: venue.slopes,
    site: venue.site,
    osm: venue.osm,
    confidence: venue.confidence,
    sourceKind: venue.sourceKind,
    prices: venue.prices ?? [],
    sources: venue.sources,
  };
}

const records = ({ venues, cities }: Data) => {
  const bySlug = new Map(cities.map((city) => [city.slug, city]));
  return venues.map((venue) => record(venue, bySlug.get(venue.city)));
};

/** `/data/venues.json`: every published venue with names, place, season, dated prices and sources. */
export const venuesJson = (data: Data) => ({ ...LICENCE, venues: records(data) });

/** `/data/venues.geojson`: the venues whose own place is known, as points (longitude first, WGS-84). */
export const venuesGeoJson = (data: Data) => ({
  type: 'FeatureCollection',
  ...LICENCE,
  features: records(data).flatMap(({ position, ...properties }) =>
    position.precision === 'city' || position.lat === undefined || position.lng === undefined
      ? []
      : [
          {
            type: 'Feature',
            id: properties.id,
            geometry: { type: 'Point', coordinates: [position.lng, position.lat] },
            properties: { ...properties, precision: position.precision },
          },
        ],
  ),
});

const CSV_COLUMNS = [
  'id',
  'name_zh',
  'name_en',
  'kind',
  'province_en',
  'city_zh',
  'city_en',
  'lat',
  'lng',
  'precision',
  'season_en',
  'beginner',
  'night',
  'confidence',
  'product_en',
  'audience',
  'day',
  'cny',
  'year',
  'price_source',
  'sources',
  'licence',
  'local_amount',
  'local_currency',
];

/** RFC 4180: quoted where needed, quotes doubled. A leading sign is kept as data; every cell is text or a number of ours. */
const cell = (value: unknown): string => {
  const text = value === undefined || value === null ? '' : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** `/data/venues.csv`: one row a price, one row for a venue without any; UTF-8, CRLF. */
export function venuesCsv(data: Data): string {
  const rows = records(data).flatMap((venue) => {
    const position = 'lat' in venue.position ? venue.position : undefined;
    const place = [
      venue.id,
      venue.name.zh,
      venue.name.en,
      venue.kind,
      venue.province?.en,
      venue.city?.zh,
      venue.city?.en,
      position?.lat,
      position?.lng,
      venue.position.precision,
      venue.season.label.en,
      venue.beginner,
      venue.night,
      venue.confidence,
    ];
    const sources = venue.sources
      .map(({ publisher, url }) => (url ? `${publisher} ${url}` : publisher))
      .join('; ');
    const prices = venue.prices.length > 0 ? venue.prices : [undefined];
    return prices.map((price) => [
      ...place,
      price?.product.en,
      price?.audience,
      price?.day,
      price?.cny,
      price?.year,
      price?.source,
      sources,
      LICENCE.licence,
      price?.local?.amount,
      price?.local?.currency,
    ]);
  });
  return `${[CSV_COLUMNS, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
