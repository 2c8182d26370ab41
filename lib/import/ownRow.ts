import type { VenueMeta } from '#lib/content/schema/venue.ts';
import type { Incoming } from './incoming.ts';
import { pointOf } from './outline.ts';
import { upstreamIds } from './present.ts';

/** A venue of one of our own exports as a row; `licence` is the file's. */
export function ownRow(at: string, id: string | undefined, meta: VenueMeta, licence?: string): Incoming {
  const { position, name, verticalM, site } = meta;
  const point = position.precision === 'city' ? undefined : pointOf(position.lat, position.lng);
  const { osm, skimap } = upstreamIds(meta);
  return {
    at,
    ...(id === undefined ? {} : { id }),
    kind: meta.kind,
    name,
    aka: meta.aka ?? [],
    ...(point ? { point } : {}),
    precision: point ? position.precision : 'city',
    osm: meta.osm === undefined ? [] : osm,
    skimap,
    ...(verticalM === undefined ? {} : { verticalM }),
    ...(site === undefined ? {} : { site }),
    confidence: meta.confidence,
    sources: meta.sources,
    ...(licence ? { licence } : {}),
    inferred: [],
    given: meta,
  };
}
