import { loadContent } from './index.ts';
import type { GamesFiles } from './types.ts';

const FILES = ['events', 'medals', 'sessions', 'places', 'technology'] as const;

const isWhole = (games: Partial<GamesFiles>): games is GamesFiles =>
  FILES.every((name) => games[name] !== undefined);

/** All that is known of Beijing 2022. Throws when a file is missing: the games pages have nothing to show then. */
export function gamesOf(): GamesFiles {
  const { games } = loadContent();
  if (isWhole(games)) return games;
  const missing = FILES.filter((name) => games[name] === undefined);
  throw new Error(`content/games/ lacks ${missing.map((name) => `${name}.yaml`).join(', ')}`);
}
