import type { City } from '#lib/content/schema/city.ts';
import { type VenueMeta, venueMeta } from '#lib/content/schema/venue.ts';
import { LICENCE } from '#lib/venues/openData.ts';
import { writeCsv } from './csvTable.ts';
import { CSV_COLUMNS, type CsvColumn } from './ownCsv.ts';
import type { Present } from './present.ts';

/** What an export can be written as. JSON and GeoJSON hold everything; CSV leaves out prices. */
export const EXPORT_FORMATS = ['csv', 'geojson', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const KEYS = Object.keys(venueMeta.shape) as (keyof VenueMeta)[];

/**
 * Front matter with its keys in the order of the schema, so that two exports can be compared line by line.
 */
const ordered = (meta: VenueMeta): Partial<VenueMeta> =>
  Object.fromEntries(KEYS.flatMap((key) => (meta[key] === undefined ? [] : [[key, meta[key]]])));

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function featureOf({ id, meta }: Present) {
  const { lat, lng, precision } = meta.position;
  const placed = precision !== 'city' && lat !== undefined && lng !== undefined;
  return {
    type: 'Feature',
    id,
    geometry: placed ? { type: 'Point', coordinates: [lng, lat] } : null,
    properties: { ...ordered(meta), position: { precision } },
  };
}

const word = (flag: boolean | undefined): string | undefined =>
  flag === undefined ? undefined : flag ? 'yes' : 'no';

function csvRow({ id, meta }: Present, city: City | undefined): Record<CsvColumn, unknown> {
  const { name, position, season } = meta;
  const placed = position.precision !== 'city';
  return {
    id,
    kind: meta.kind,
    name_zh: name.zh,
    name_en: name.en,
    name_en_is_pinyin: word(meta.nameEnIsPinyin),
    aka: meta.aka?.join('; '),
    province_zh: city?.province.zh,
    city: meta.city,
    district: meta.district,
    lat: placed ? position.lat : undefined,
    lng: placed ? position.lng : undefined,
    precision: position.precision,
    all_year: word(season.allYear),
    season_from: season.from,
    season_to: season.to,
    season_zh: season.label.zh,
    season_en: season.label.en,
    beginner: meta.beginner,
    beginner_inferred: word(meta.beginnerInferred),
    night: meta.night,
    vertical_m: meta.verticalM,
    slopes: meta.slopes,
    site: meta.site,
    osm: meta.osm,
    confidence: meta.confidence,
    source_kind: meta.sourceKind,
    sources: meta.sources
      .map(({ publisher, url = '', date = '' }) =>
        [publisher, url, date].join(' | ').replace(/(?: \| )+$/, ''),
      )
      .join('\n'),
    licence: LICENCE.licence,
    licence_url: LICENCE.licenceUrl,
    attribution: LICENCE.attribution,
  };
}

/**
 * The published venues as a file that `import` can read again, sorted by id, with licence and attribution in
 * it.
 * Coordinates are WGS-84. Drafts are left out.
 */
export function exportVenues(all: readonly Present[], cities: readonly City[], format: ExportFormat): string {
  const venues = all.filter(({ meta }) => meta.draft !== true).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  if (format === 'json')
    return json({ ...LICENCE, venues: venues.map(({ id, meta }) => ({ id, ...ordered(meta) })) });
  if (format === 'geojson')
    return json({ type: 'FeatureCollection', ...LICENCE, features: venues.map(featureOf) });
  const bySlug = new Map(cities.map((city) => [city.slug, city]));
  const rows = venues.map((venue) => csvRow(venue, bySlug.get(venue.meta.city)));
  return writeCsv([CSV_COLUMNS, ...rows.map((row) => CSV_COLUMNS.map((column) => row[column]))]);
}
