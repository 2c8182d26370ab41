import type { VenueKind } from '#lib/content/schema/venueKinds.ts';

/** What people do at a kind of place, as the icons tell it. */
export type Shape = 'skate' | 'ski' | 'sled' | 'stone';

export const SHAPE_OF: Record<VenueKind, Shape> = {
  'ice-rink': 'skate',
  'outdoor-rink': 'skate',
  'ski-resort': 'ski',
  'indoor-ski': 'ski',
  'dry-slope': 'ski',
  'snow-park': 'sled',
  curling: 'stone',
};

/** Marks around (0, 0), told apart by their outline first and by colour second: ice, peak, hut of snow, stone. */
export const SHAPE_PATHS: Record<Shape, string> = {
  skate: 'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0Z',
  ski: 'M0 -6.6L6.6 5.2H-6.6Z',
  sled: 'M0 -6.6L6.6 0L0 6.6L-6.6 0Z',
  stone: 'M-5 -5H5V5H-5Z',
};
