import { z } from 'zod';
import type { Point } from '#lib/venues/distance.ts';
import { FileError, type FileReading, type Incoming, type Refusal } from './incoming.ts';
import { kindOfTags, type Tags } from './kinds.ts';
import { isUnbuilt, sortNames } from './names.ts';
import { centroid, pointOf } from './outline.ts';
import { faults, readJson } from './readJson.ts';
import { TERMS } from './terms.ts';
import { webAddress } from './webAddress.ts';

const place = z.looseObject({ lat: z.number(), lon: z.number() });
const geometry = z.array(place.nullable());

/**
 * An element of Overpass JSON, as `out center`, `out geom` and `out bb` write it (OSM wiki, "Overpass
 * API/Output").
 */
const element = z.looseObject({
  type: z.enum(['node', 'way', 'relation']),
  id: z.int().positive(),
  lat: z.number().optional(),
  lon: z.number().optional(),
  center: place.optional(),
  bounds: z
    .looseObject({ minlat: z.number(), minlon: z.number(), maxlat: z.number(), maxlon: z.number() })
    .optional(),
  geometry: geometry.optional(),
  members: z
    .array(z.looseObject({ type: z.string(), role: z.string().optional(), geometry: geometry.optional() }))
    .optional(),
  tags: z.record(z.string(), z.string()).optional(),
});
type Element = z.infer<typeof element>;

const ringOf = (points: z.infer<typeof geometry>): [number, number][] =>
  points.flatMap((point) => (point ? [[point.lon, point.lat] as [number, number]] : []));

/** A way's own outline is best; then Overpass's `center`; then the box round a relation. */
function middle({ type, lat, lon, center, bounds, geometry: line }: Element): Point | undefined {
  if (type === 'node') return pointOf(lat, lon);
  if (line && line.length > 0) return centroid([ringOf(line)]);
  if (center) return pointOf(center.lat, center.lon);
  return bounds && pointOf((bounds.minlat + bounds.maxlat) / 2, (bounds.minlon + bounds.maxlon) / 2);
}

/** The closed outer members of a multipolygon; undefined if the outline comes in pieces. */
function outerMiddle({ members }: Element): Point | undefined {
  const rings = (members ?? [])
    .filter(({ role, geometry: line }) => role === 'outer' && line)
    .map(({ geometry: line }) => ringOf(line ?? []));
  const closed = rings.every((ring) => ring.length > 3 && String(ring[0]) === String(ring.at(-1)));
  return rings.length > 0 && closed ? centroid(rings) : undefined;
}

const GONE = /^(?:disused|abandoned|demolished|removed|razed|was|proposed|planned|construction):/;

function refusal(tags: Tags): string | undefined {
  const gone = Object.keys(tags).find(
    (key) => GONE.test(key) && /:(?:leisure|landuse|sport|site)$/.test(key),
  );
  if (gone) return `tagged ${gone}`;
  const off = ['disused', 'abandoned'].find((key) => tags[key] === 'yes');
  if (off) return `tagged ${off}=yes`;
  if (tags.access === 'private' || tags.access === 'no') return `access=${tags.access}`;
  if (isUnbuilt(tags.name ?? '')) return 'not there, by its name';
  if (!kindOfTags(tags)) return 'no place for winter sport by its tags';
  return undefined;
}

const listed = (text: string | undefined): string[] => (text ?? '').split(';');

const namesOf = (tags: Tags) =>
  sortNames([
    ...[tags['name:zh'], tags['name:zh-Hans'], tags['name:en'], tags.name].flatMap((name) => name ?? []),
    ...listed(tags.alt_name),
    ...listed(tags.old_name),
    ...listed(tags['alt_name:zh']),
    ...listed(tags.short_name),
  ]);

function convert(tags: Tags, osm: string, point: Point, date: string): Incoming | undefined {
  const guess = kindOfTags(tags);
  const { zh, en, aka } = namesOf(tags);
  if (!guess || (!zh && !en)) return undefined;
  const site = webAddress(tags.website) ?? webAddress(tags['contact:website']) ?? webAddress(tags.url);
  return {
    at: osm,
    kind: guess.kind,
    name: { ...(zh ? { zh } : {}), ...(en ? { en } : {}) },
    aka,
    point,
    precision: 'exact',
    osm: [osm],
    skimap: [],
    ...(site ? { site } : {}),
    confidence: 'medium',
    sources: [{ publisher: 'OpenStreetMap contributors', url: `https://www.openstreetmap.org/${osm}`, date }],
    licence: TERMS.overpass,
    inferred: guess.inferred,
  };
}

/** Elements without tags are the corners of ways (`out skel`): they are no places, and no faults. */
const isCorner = (raw: unknown): boolean =>
  typeof raw === 'object' && raw !== null && 'type' in raw && raw.type === 'node' && !('tags' in raw);

/**
 * Reads the JSON of Overpass for `leisure=ice_rink`, `landuse=winter_sports`, `sport=curling` and their
 * like. `date`
 * stands in where the file does not say how old the data is. Throws FileError if it has no elements.
 */
export function readOverpass(text: string, date: string): FileReading {
  const file = z
    .looseObject({
      osm3s: z.looseObject({ timestamp_osm_base: z.string().optional() }).optional(),
      remark: z.string().optional(),
      elements: z.array(z.unknown()),
    })
    .safeParse(readJson(text));
  if (!file.success) throw new FileError('not Overpass JSON: it has no list "elements"; ask with [out:json]');
  const { osm3s, remark, elements } = file.data;
  if (remark?.includes('error')) throw new FileError(`Overpass broke off: ${remark}`);
  const day = /^\d{4}-\d\d-\d\d/.exec(osm3s?.timestamp_osm_base ?? '')?.[0];
  const reading: FileReading = { ...(day ? { date: day } : {}), rows: [], skipped: [], malformed: [] };
  elements.forEach((raw, index) => {
    if (isCorner(raw)) return;
    const parsed = element.safeParse(raw);
    if (!parsed.success) {
      reading.malformed.push({ at: `element ${index}`, reason: faults(parsed.error) });
      return;
    }
    const { type, id, tags = {} } = parsed.data;
    const osm = `${type}/${id}`;
    const name = tags['name:zh'] ?? tags.name ?? tags['name:en'];
    const refuse = (list: Refusal[], reason: string) =>
      list.push({ at: osm, ...(name ? { name } : {}), reason });
    const reason = refusal(tags) ?? (name ? undefined : 'no name');
    const point = outerMiddle(parsed.data) ?? middle(parsed.data);
    if (reason) refuse(reading.skipped, reason);
    else if (!point)
      refuse(reading.malformed, `element ${index}: no centre or outline; ask with "out tags center"`);
    else {
      const row = convert(tags, osm, point, day ?? date);
      if (row) reading.rows.push(row);
      else refuse(reading.skipped, 'no Chinese or Latin name');
    }
  });
  return reading;
}
