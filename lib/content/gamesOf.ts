import { loadContent } from './index.ts';
import type { GamesEvents, GamesMedals } from './schema/games.ts';

/** The Beijing 2022 results. Throws when one of the two files is missing: the games page has nothing to show then. */
export function gamesOf(): { events: GamesEvents; medals: GamesMedals } {
  const { events, medals } = loadContent().games;
  if (events && medals) return { events, medals };
  throw new Error(`content/games/${events ? 'medals' : 'events'}.yaml is missing`);
}
