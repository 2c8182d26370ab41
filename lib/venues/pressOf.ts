import type { Venue } from '#lib/content/types.ts';

/** Maps know where a place is, never when it opens. */
const MAPS = /OpenSkiMap|OpenStreetMap|Skimap/;

/** Sources that may say something about seasons and prices: all but the maps. */
export const pressOf = (sources: Venue['sources']): Venue['sources'] =>
  sources.filter(({ publisher }) => !MAPS.test(publisher));
