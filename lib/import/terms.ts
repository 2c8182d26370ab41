import { LICENCE } from '#lib/venues/openData.ts';

/** What must be said with places from these files: it goes into every draft and every export. */
export const TERMS = {
  openskimap: `${LICENCE.licence}, © OpenStreetMap contributors, via OpenSkiMap.org`,
  overpass: `${LICENCE.licence}, © OpenStreetMap contributors`,
  /** A point that only Skimap.org has; its own terms are not published. */
  skimap: 'Skimap.org via OpenSkiMap.org, attribution to both',
} as const;
