/** The kinds of place in the finder. Apart from the schema, so that the browser needs no schema library. */
export const VENUE_KINDS = [
  'ice-rink',
  'outdoor-rink',
  'ski-resort',
  'indoor-ski',
  'snow-park',
  'dry-slope',
  'curling',
] as const;
export type VenueKind = (typeof VENUE_KINDS)[number];
