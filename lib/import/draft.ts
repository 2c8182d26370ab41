import { Document, isMap, isScalar } from 'yaml';
import type { City } from '#lib/content/schema/city.ts';
import { type VenueMeta, venueMeta } from '#lib/content/schema/venue.ts';
import { fieldHash } from './fieldHash.ts';
import type { Incoming } from './incoming.ts';
import { englishByPinyin } from './names.ts';
import { nearestCity } from './nearestCity.ts';
import { machineValues, type Origin } from './refresh.ts';
import { usualSeason } from './usualSeason.ts';

/** What the drafts of one import need to know of the rest of the content. */
export interface Surroundings {
  cities: readonly City[];
  bySlug: ReadonlyMap<string, City>;
  venues: readonly VenueMeta[];
}

export interface Draft {
  text: string;
  meta: VenueMeta;
}

const TITLES: Record<Origin['from'], string> = {
  openskimap: 'OpenSkiMap',
  overpass: 'OpenStreetMap (Overpass)',
  csv: 'CSV',
  geojson: 'GeoJSON',
  json: 'JSON',
};

const without = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;

function record(row: Incoming, { from, date }: Origin): VenueMeta['imported'] {
  const entries = Object.entries(machineValues(row)).map(([field, value]) => [field, fieldHash(value)]);
  return {
    from,
    date,
    ...(row.licence ? { licence: row.licence } : {}),
    fields: Object.fromEntries(entries),
  };
}

/**
 * The MDX draft of a new venue: valid as it stands, hidden from visitors, with what was inferred said in
 * comments.
 * A string says why there can be none.
 */
export function draftOf(row: Incoming, origin: Origin, around: Surroundings): Draft | string {
  const { given = {} } = row;
  const guess = row.point ? nearestCity(row.point, around.cities) : undefined;
  const city = given.city === undefined ? guess?.city : around.bySlug.get(given.city);
  if (!city)
    return given.city ? `city "${given.city}" is not in cities.yaml` : 'no city of ours within 250 km';
  const { zh, en = zh && englishByPinyin(zh) } = row.name;
  if (!zh && !en) return 'no name';
  const { draft, imported, ...facts } = given;
  const meta = without({
    draft: true,
    kind: row.kind,
    name: { zh: zh ?? en, en },
    nameEnIsPinyin: row.name.en === undefined || undefined,
    aka: row.aka.length > 0 ? row.aka : undefined,
    city: city.slug,
    position: row.point ? { ...row.point, precision: row.precision } : { precision: 'city' },
    season: usualSeason(row.kind, city.province.zh, around.venues, around.bySlug),
    beginner: 'unknown',
    night: 'unknown',
    verticalM: row.verticalM,
    site: row.site,
    osm: row.osm[0],
    confidence: row.confidence,
    sourceKind: 'open-data',
    sources: row.sources,
    ...facts,
    imported: imported ?? record(row, origin),
  });
  const checked = venueMeta.safeParse(meta);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    return `${issue?.path.map(String).join('.')}: ${issue?.message}`;
  }
  const document = new Document(meta, { aliasDuplicateObjects: false });
  const title = `${TITLES[origin.from]}，${origin.date}`;
  document.commentBefore = [
    ` 由 ${title} 导入的草稿：核对名字、城市和开放月份，没有问题就删掉 draft: true。`,
    ` Draft imported from ${TITLES[origin.from]}, ${origin.date}.`,
    ' Check name, city and season, then delete draft: true.',
    ...(row.licence ? [` 许可 Licence: ${row.licence}`] : []),
    ...row.inferred.map((note) => ` ${note}`),
    ...(zh ? [] : [' 来源里没有中文名。The source has no Chinese name.']),
  ].join('\n');
  const root = document.contents;
  const node = isMap(root) ? root.get('city', true) : undefined;
  if (isScalar(node) && given.city === undefined && guess)
    node.comment =
      ` 按最近的城市中心推断，相距 ${Math.round(guess.km)} km，请核对。` +
      'Inferred from the nearest city centre; please check.';
  return { text: `---\n${document.toString({ lineWidth: 0 })}---\n`, meta: checked.data };
}
