import { z } from 'zod';
import { slug } from '#lib/content/schema/common.ts';
import { venueMeta } from '#lib/content/schema/venue.ts';
import { FileError, type FileReading } from './incoming.ts';
import { ownRow } from './ownRow.ts';
import { faults, readJson } from './readJson.ts';

const venue = venueMeta.extend({ id: slug });

function readVenues(list: readonly unknown[], licence: string | undefined, what: string): FileReading {
  const reading: FileReading = { rows: [], skipped: [], malformed: [] };
  list.forEach((raw, index) => {
    const at = `${what} ${index}`;
    const parsed = venue.safeParse(raw);
    if (!parsed.success) {
      reading.malformed.push({ at, reason: faults(parsed.error) });
      return;
    }
    const { id, ...meta } = parsed.data;
    reading.rows.push(ownRow(at, id, meta, licence));
  });
  return reading;
}

/** Reads the JSON that `npm run venues -- export --format json` writes. */
export function readOwnJson(text: string): FileReading {
  const file = z
    .looseObject({ licence: z.string().optional(), venues: z.array(z.unknown()) })
    .safeParse(readJson(text));
  if (!file.success) throw new FileError('not our JSON: it has no list "venues"');
  return readVenues(file.data.venues, file.data.licence, 'venue');
}

const feature = z.looseObject({
  id: z.string(),
  geometry: z.looseObject({ type: z.literal('Point'), coordinates: z.array(z.number()).min(2) }).nullable(),
  properties: z.looseObject({ position: z.looseObject({ precision: z.string() }) }),
});

/**
 * Reads the GeoJSON that `npm run venues -- export --format geojson` writes; the geometry holds the place.
 */
export function readOwnGeoJson(text: string): FileReading {
  const file = z
    .looseObject({ licence: z.string().optional(), features: z.array(z.unknown()) })
    .safeParse(readJson(text));
  if (!file.success) throw new FileError('not a GeoJSON FeatureCollection: it has no list "features"');
  const venues = file.data.features.map((raw) => {
    const parsed = feature.safeParse(raw);
    if (!parsed.success) return raw;
    const { id, geometry, properties } = parsed.data;
    const [lng, lat] = geometry?.coordinates ?? [];
    return { ...properties, id, position: { ...(geometry ? { lat, lng } : {}), ...properties.position } };
  });
  return readVenues(venues, file.data.licence, 'feature');
}
