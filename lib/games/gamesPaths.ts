import type { GamesEvents, GamesMedals } from '#lib/content/schema/games.ts';
import { nationsOf } from './nations.ts';
import { sportsOf } from './sports.ts';

/** What stands below `/games/`: `sport/curling/`, `nation/nor/`. */
export const gamesPaths = ({ events }: GamesEvents, medals: GamesMedals): string[] => [
  ...sportsOf(events).map(({ slug }) => `sport/${slug}/`),
  ...nationsOf(medals, events).map(({ code }) => `nation/${code}/`),
];
