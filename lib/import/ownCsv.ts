import { z } from 'zod';
import { confidence, slug } from '#lib/content/schema/common.ts';
import { VENUE_KINDS, venueMeta } from '#lib/content/schema/venue.ts';
import { readCsv } from './csvTable.ts';
import { FileError, type FileReading, type Incoming } from './incoming.ts';
import { sortNames } from './names.ts';
import { pointOf } from './outline.ts';
import { upstreamIds } from './present.ts';
import { faults } from './readJson.ts';

/**
 * The columns of our CSV. Only kind, a name, a place or city, and sources are needed; others may be missing.
 */
export const CSV_COLUMNS = [
  'id',
  'kind',
  'name_zh',
  'name_en',
  'name_en_is_pinyin',
  'aka',
  'province_zh',
  'city',
  'district',
  'lat',
  'lng',
  'precision',
  'all_year',
  'season_from',
  'season_to',
  'season_zh',
  'season_en',
  'beginner',
  'beginner_inferred',
  'night',
  'vertical_m',
  'slopes',
  'site',
  'osm',
  'confidence',
  'source_kind',
  'sources',
  'licence',
  'licence_url',
  'attribution',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

const isColumn = (name: string): name is CsvColumn => (CSV_COLUMNS as readonly string[]).includes(name);

const number = z.coerce.number<string>();
const yes = z.enum(['yes', 'no']).transform((word) => word === 'yes');
const { season, beginner, night, sourceKind, district, site, osm, position } = venueMeta.shape;

const row = z.object({
  id: slug.optional(),
  kind: z.enum(VENUE_KINDS),
  name_zh: z.string().optional(),
  name_en: z.string().optional(),
  name_en_is_pinyin: yes.optional(),
  aka: z.string().optional(),
  city: slug.optional(),
  district,
  lat: number.min(-90).max(90).optional(),
  lng: number.min(-180).max(180).optional(),
  precision: position.shape.precision.optional(),
  all_year: yes.optional(),
  season_from: number.pipe(z.int().min(1).max(12)).optional(),
  season_to: number.pipe(z.int().min(1).max(12)).optional(),
  season_zh: z.string().optional(),
  season_en: z.string().optional(),
  beginner: beginner.optional(),
  beginner_inferred: yes.optional(),
  night: night.optional(),
  vertical_m: number.positive().optional(),
  slopes: number.pipe(z.int().positive()).optional(),
  site,
  osm,
  confidence: confidence.optional(),
  source_kind: sourceKind.optional(),
  sources: z.string().optional(),
  licence: z.string().optional(),
});
type Row = z.infer<typeof row>;

/** One source a line, `outlet | address | date`; address and date may be missing. */
export function readSources(text: string): Incoming['sources'] {
  return text.split(/\r\n|\n|\r/).flatMap((line) => {
    const [publisher = '', url = '', date = ''] = line.trim().split(/\s*\|\s*/);
    return publisher === '' ? [] : [{ publisher, ...(url ? { url } : {}), ...(date ? { date } : {}) }];
  });
}

function seasonOf({ all_year, season_from, season_to, season_zh, season_en }: Row) {
  if (!season_zh || !season_en) return undefined;
  const months = { ...(season_from ? { from: season_from } : {}), ...(season_to ? { to: season_to } : {}) };
  return season.parse({ allYear: all_year ?? false, ...months, label: { zh: season_zh, en: season_en } });
}

const present = <T extends object>(value: T): Partial<T> =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Partial<T>;

function convert(cells: Row, at: string): Incoming | string {
  const point = pointOf(cells.lat, cells.lng);
  if (!point && !cells.city) return 'lat and lng, or city: one of them is needed';
  const { zh, en } = sortNames([cells.name_zh, cells.name_en].filter((name) => name !== undefined));
  if (!zh && !en) return 'name_zh or name_en: one of them is needed';
  const sources = readSources(cells.sources ?? '');
  if (sources.length === 0 && cells.source_kind !== 'general-knowledge')
    return 'sources: where is it from? “outlet | address | date”, one a line';
  const found = upstreamIds({ osm: cells.osm, sources });
  const precision = point ? (cells.precision ?? 'exact') : 'city';
  return {
    at,
    ...(cells.id === undefined ? {} : { id: cells.id }),
    kind: cells.kind,
    name: present({ zh: cells.name_zh ?? zh, en: cells.name_en ?? en }),
    aka: (cells.aka ?? '').split('; ').filter((name) => name !== ''),
    ...(point && precision !== 'city' ? { point } : {}),
    precision,
    osm: cells.osm ? found.osm : [],
    skimap: found.skimap,
    ...(cells.vertical_m === undefined ? {} : { verticalM: cells.vertical_m }),
    ...(cells.site === undefined ? {} : { site: cells.site }),
    confidence: cells.confidence ?? 'low',
    sources,
    ...(cells.licence ? { licence: cells.licence } : {}),
    inferred: cells.licence ? [] : ['文件没有写许可。The file does not state a licence.'],
    given: present({
      city: cells.city,
      district: cells.district,
      season: seasonOf(cells),
      nameEnIsPinyin: cells.name_en_is_pinyin,
      beginner: cells.beginner,
      beginnerInferred: cells.beginner_inferred,
      night: cells.night,
      slopes: cells.slopes,
      sourceKind: cells.source_kind ?? 'press',
    }),
  };
}

/**
 * Reads CSV with our columns in any order; unknown columns are passed over. Throws FileError if the needed
 * columns
 * are not there or the text is no CSV.
 */
export function readOwnCsv(text: string): FileReading {
  const [header, ...lines] = readCsv(text);
  const columns = (header?.cells ?? []).map((name) => name.trim());
  const missing = ['kind', 'sources'].filter((name) => !columns.includes(name));
  if (missing.length > 0)
    throw new FileError(`no column ${missing.join(', ')}; the columns are ${CSV_COLUMNS.join(', ')}`);
  const reading: FileReading = { rows: [], skipped: [], malformed: [] };
  for (const { line, cells } of lines) {
    const at = `row ${line}`;
    const raw = columns.flatMap((name, index) => {
      const value = cells[index]?.trim() ?? '';
      return isColumn(name) && value !== '' ? [[name, value] as const] : [];
    });
    const parsed = row.safeParse(Object.fromEntries(raw));
    const made = parsed.success ? convert(parsed.data, at) : faults(parsed.error);
    if (typeof made === 'string') reading.malformed.push({ at, reason: made });
    else reading.rows.push(made);
  }
  return reading;
}
