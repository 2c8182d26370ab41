import type { VenueKind } from '#lib/content/schema/venueKinds.ts';

/** Where somebody who liked what they saw begins: a guide, and the kinds of place to look for. */
export interface Starter {
  guides: readonly string[];
  kind: VenueKind | undefined;
}

const SKATE: Starter = { guides: ['first-skate', 'falling-well'], kind: 'ice-rink' };
const SKI: Starter = { guides: ['first-ski-day', 'slope-rules'], kind: 'ski-resort' };
const TRACK: Starter = { guides: ['cross-country-snowshoe'], kind: 'ski-resort' };
const SLEDGE: Starter = { guides: ['sledging', 'folk-ice-games'], kind: 'snow-park' };

const STARTERS: Record<string, Starter> = {
  'alpine-skiing': SKI,
  'freestyle-skiing': SKI,
  snowboard: { guides: ['first-snowboard', 'slope-rules'], kind: 'ski-resort' },
  'cross-country-skiing': TRACK,
  'nordic-combined': TRACK,
  biathlon: TRACK,
  'ski-jumping': SKI,
  'speed-skating': SKATE,
  'short-track-speed-skating': SKATE,
  'figure-skating': SKATE,
  'ice-hockey': SKATE,
  curling: { guides: ['curling'], kind: 'curling' },
  bobsleigh: SLEDGE,
  skeleton: SLEDGE,
  luge: SLEDGE,
};

/** The way into a discipline for a beginner; undefined for one that nobody has thought about. */
export const starters = (sport: string): Starter | undefined => STARTERS[sport];
