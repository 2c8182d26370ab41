import type { VenueMeta } from '#lib/content/schema/venue.ts';

/** A venue that we have: its front matter and the whole text of its file, which edits must keep. */
export interface Present {
  id: string;
  /** Below the content folder: `venues/<id>.mdx`. */
  path: string;
  text: string;
  meta: VenueMeta;
}

/** The upstream ids that a venue is known by: its own field, and the addresses of its sources. */
export function upstreamIds({ osm, sources }: Pick<VenueMeta, 'osm' | 'sources'>): {
  osm: string[];
  skimap: string[];
} {
  const found = (pattern: RegExp): string[] =>
    sources.flatMap(({ url }) => pattern.exec(url ?? '')?.slice(1, 2) ?? []);
  const fromSources = found(/openstreetmap\.org\/((?:node|way|relation)\/\d+)/);
  return {
    osm: [...new Set([...(osm ? [osm] : []), ...fromSources])],
    skimap: [...new Set(found(/skimap\.org\/SkiAreas\/view\/(\d+)/i))],
  };
}
