/** What everybody can do that is nearest to a discipline of the Games, as a scene (illustrations/scenes.ts). */
const SCENES: Record<string, string> = {
  'alpine-skiing': 'slope',
  'freestyle-skiing': 'slope',
  snowboard: 'strapin',
  'cross-country-skiing': 'birches',
  'ski-jumping': 'skihall',
  'nordic-combined': 'birches',
  biathlon: 'birches',
  'speed-skating': 'rink',
  'short-track-speed-skating': 'parkrink',
  'figure-skating': 'lake',
  'ice-hockey': 'parkrink',
  curling: 'curling',
  bobsleigh: 'sledgehill',
  skeleton: 'sledgehill',
  luge: 'sledgehill',
};

/** The scene for a discipline by its slug: an indoor slope for one that has none. */
export const sportScene = (slug: string): string => SCENES[slug] ?? 'skihall';
