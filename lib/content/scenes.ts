/** The illustrations that an article can name. A `Plain` scene carries no price tag. */
export const SCENES = [
  'rink',
  'rinkPlain',
  'rinkFront',
  'rinkFrontM',
  'rinkPoster',
  'metro',
  'curling',
  'curlingPlain',
  'river',
  'riverPlain',
  'skihall',
  'skihallPlain',
  'courtyard',
  'slope',
] as const;
export type Scene = (typeof SCENES)[number];
