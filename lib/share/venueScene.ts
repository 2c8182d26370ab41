import type { Venue } from '#lib/content/index.ts';

const SCENE_OF_KIND = {
  'ice-rink': 'icehall',
  'outdoor-rink': 'rink',
  'ski-resort': 'slope',
  'indoor-ski': 'skihall',
  'snow-park': 'courtyard',
  'dry-slope': 'skihall',
  curling: 'curling',
} as const satisfies Record<Venue['kind'], string>;

/** Names of rinks that lie on a lake, a river or the sea; `Haihe` and `Songhua River` are both covered by the Chinese. */
const ON_WATER = /[河湖海江淀潭泡水]/u;

/** The scene that fits a venue: its kind, and whether its ice is a lake’s or a flooded court’s. */
export const venueScene = ({ kind, name }: Pick<Venue, 'kind' | 'name'>): string =>
  kind === 'outdoor-rink' && ON_WATER.test(name.zh) ? 'river' : SCENE_OF_KIND[kind];
