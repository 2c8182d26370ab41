import type { VenueKind, VenueMeta } from '#lib/content/schema/venue.ts';
import type { Point } from '#lib/venues/distance.ts';

/** The formats that can be read. The last three are what `npm run venues -- export` writes. */
export const FORMATS = ['openskimap', 'overpass', 'csv', 'geojson', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** One place as a file tells it, in our words, before it is known whether we have it. */
export interface Incoming {
  /** Where it stands in the file: `feature 12`, `way/920010113`, `row 5`. */
  at: string;
  /** The id it has here; only our own exports know it. */
  id?: string;
  kind: VenueKind;
  name: { zh?: string; en?: string };
  aka: string[];
  /** WGS-84, rounded to six decimals (about 10 cm). */
  point?: Point;
  precision: VenueMeta['position']['precision'];
  /** OpenStreetMap ids, `way/920010113`; the first one stands for the place. */
  osm: string[];
  /** Skimap.org ids. */
  skimap: string[];
  /** Between the lowest and the highest point, whole metres. */
  verticalM?: number;
  site?: string;
  confidence: VenueMeta['confidence'];
  sources: VenueMeta['sources'];
  /** Under which terms the row may be used, as far as the file says. */
  licence?: string;
  /** What was concluded, not read; an editor finds it in the draft. */
  inferred: string[];
  /** Facts that only our own exports hold. */
  given?: Partial<VenueMeta>;
}

/** A row that is not taken, and why. */
export interface Refusal {
  at: string;
  name?: string;
  reason: string;
}

/** What a file holds. `skipped` rows are sound but not for us; `malformed` rows cannot be read. */
export interface FileReading {
  /** The day of the data, `2026-05-02`, if the file itself says it. */
  date?: string;
  rows: Incoming[];
  skipped: Refusal[];
  malformed: Refusal[];
}

/** Thrown when a whole file is not what it should be; the message says what was expected. */
export class FileError extends Error {
  override name = 'FileError';
}
