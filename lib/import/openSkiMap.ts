import { z } from 'zod';
import type { Point } from '#lib/venues/distance.ts';
import { FileError, type FileReading, type Incoming } from './incoming.ts';
import { slopeKind } from './kinds.ts';
import { isUnbuilt, sortNames, splitJoined } from './names.ts';
import { centroid, pointOf } from './outline.ts';
import { faults, readJson } from './readJson.ts';
import { TERMS } from './terms.ts';
import { webAddress } from './webAddress.ts';

const ring = z.array(z.array(z.number()).min(2)).min(1);

/**
 * A ski area as npm `openskidata-format` 12 describes it (`src/SkiArea.ts`, MIT). Fields that are not used
 * are not
 * looked at: the makers say that the formats are not stable. `id` is a hash of the feature and never a key.
 */
const skiArea = z.looseObject({
  type: z.literal('Feature'),
  geometry: z.discriminatedUnion('type', [
    z.looseObject({ type: z.literal('Point'), coordinates: z.array(z.number()).min(2) }),
    z.looseObject({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
    z.looseObject({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
  ]),
  properties: z.looseObject({
    type: z.literal('skiArea'),
    name: z.string().nullish(),
    activities: z.array(z.string()),
    status: z.string().nullish(),
    sources: z.array(z.looseObject({ type: z.string(), id: z.union([z.string(), z.number()]) })),
    statistics: z
      .looseObject({ minElevation: z.number().nullish(), maxElevation: z.number().nullish() })
      .nullish(),
    websites: z.array(z.string()).nullish(),
    places: z.array(z.looseObject({ iso3166_1Alpha2: z.string() })).nullish(),
  }),
});
type SkiArea = z.infer<typeof skiArea>;

/** ISO 3166-1 codes under which places of this site stand in OpenStreetMap. */
const HERE = new Set(['CN', 'HK', 'MO', 'TW']);

function middle({ geometry }: SkiArea): Point | undefined {
  if (geometry.type === 'Point') return pointOf(geometry.coordinates[1], geometry.coordinates[0]);
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return centroid(polygons.flatMap((polygon) => polygon.slice(0, 1)));
}

function refusal({ properties }: SkiArea): string | undefined {
  const { status, name, places } = properties;
  if (status !== 'operating') return `status ${status ?? 'unknown'}`;
  const codes = (places ?? []).map((place) => place.iso3166_1Alpha2);
  if (codes.length > 0 && !codes.some((code) => HERE.has(code))) return 'outside China';
  if (isUnbuilt(name ?? '')) return 'not there, by its name';
  return name?.trim() ? undefined : 'no name';
}

function sourcesOf(osm: readonly string[], skimap: readonly string[], date: string): Incoming['sources'] {
  const fromOsm = osm.map((id) => ({
    publisher: 'OpenSkiMap / OpenStreetMap contributors',
    url: `https://www.openstreetmap.org/${id}`,
    date,
  }));
  const fromSkimap = skimap.map((id) => ({
    publisher: 'Skimap.org',
    url: `https://www.skimap.org/SkiAreas/view/${id}`,
  }));
  return [...fromOsm, ...(osm.length === 0 ? [{ publisher: 'OpenSkiMap', date }] : []), ...fromSkimap];
}

function convert(area: SkiArea, at: string, point: Point, date: string): Incoming {
  const { name, activities, sources, statistics, websites } = area.properties;
  const idsOf = (type: string): string[] =>
    sources.filter((source) => source.type === type).map(({ id }) => String(id));
  const osm = idsOf('openstreetmap').filter((id) => /^(node|way|relation)\/\d+$/.test(id));
  const skimap = idsOf('skimap.org').filter((id) => /^\d+$/.test(id));
  const { zh, en, aka } = sortNames(splitJoined(name ?? ''));
  const { minElevation, maxElevation } = statistics ?? {};
  const vertical = Math.round((maxElevation ?? 0) - (minElevation ?? 0));
  const known = typeof minElevation === 'number' && typeof maxElevation === 'number' && vertical > 0;
  const site = websites?.map(webAddress).find((address) => address !== undefined);
  const { kind, inferred } = slopeKind([zh, en, ...aka].join(' '));
  const nordic = activities.includes('nordic') && !activities.includes('downhill');
  return {
    at,
    kind,
    name: { ...(zh ? { zh } : {}), ...(en ? { en } : {}) },
    aka,
    point,
    // A Skimap.org point was put by hand; an outline in OpenStreetMap was drawn on an image.
    precision: osm.length > 0 ? 'exact' : 'approx-1km',
    osm,
    skimap,
    ...(known ? { verticalM: vertical } : {}),
    ...(site ? { site } : {}),
    confidence: osm.length > 0 ? 'medium' : 'low',
    sources: sourcesOf(osm, skimap, date),
    licence: osm.length > 0 ? TERMS.openskimap : TERMS.skimap,
    inferred: [...inferred, ...(nordic ? ['只有越野雪道。Cross-country tracks only.'] : [])],
  };
}

/**
 * Reads `ski_areas.geojson` of OpenSkiMap. Takes operating, named areas in China; every other one is told
 * with its
 * index. `date` is the day of the download: the file has none. Throws FileError if it is no
 * FeatureCollection.
 */
export function readOpenSkiMap(text: string, date: string): FileReading {
  const file = z.looseObject({ features: z.array(z.unknown()) }).safeParse(readJson(text));
  if (!file.success) throw new FileError('not a GeoJSON FeatureCollection: it has no list "features"');
  const reading: FileReading = { rows: [], skipped: [], malformed: [] };
  file.data.features.forEach((feature, index) => {
    const at = `feature ${index}`;
    const parsed = skiArea.safeParse(feature);
    if (!parsed.success) {
      reading.malformed.push({ at, reason: faults(parsed.error) });
      return;
    }
    const name = parsed.data.properties.name?.trim() || undefined;
    const reason = refusal(parsed.data);
    const point = middle(parsed.data);
    if (reason) reading.skipped.push({ at, ...(name ? { name } : {}), reason });
    else if (!point)
      reading.malformed.push({ at, ...(name ? { name } : {}), reason: 'geometry: no place on earth' });
    else {
      const row = convert(parsed.data, at, point, date);
      if (row.name.zh || row.name.en) reading.rows.push(row);
      else reading.skipped.push({ at, ...(name ? { name } : {}), reason: 'no Chinese or Latin name' });
    }
  });
  return reading;
}
