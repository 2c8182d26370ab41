import type { GamesEvent } from '#lib/content/schema/games.ts';
import { sportSlug } from './sportSlug.ts';

/** The disciplines as the delegation’s list has them: snow, ice, sliding, biathlon. */
const ORDER = [
  'alpine-skiing',
  'freestyle-skiing',
  'snowboard',
  'cross-country-skiing',
  'ski-jumping',
  'nordic-combined',
  'speed-skating',
  'short-track-speed-skating',
  'figure-skating',
  'ice-hockey',
  'curling',
  'bobsleigh',
  'skeleton',
  'luge',
  'biathlon',
];

/** One discipline and its events, by date. */
export interface Sport {
  slug: string;
  name: GamesEvent['discipline'];
  events: readonly GamesEvent[];
}

/** The disciplines of a list of events. One that the order does not know comes last. */
export function sportsOf(events: readonly GamesEvent[]): Sport[] {
  const rank = (slug: string): number => (ORDER.includes(slug) ? ORDER.indexOf(slug) : ORDER.length);
  return [...Map.groupBy(events, ({ discipline }) => sportSlug(discipline.en))]
    .flatMap(([slug, list]) => (list[0] ? [{ slug, name: list[0].discipline, events: list }] : []))
    .toSorted((a, b) => rank(a.slug) - rank(b.slug));
}
