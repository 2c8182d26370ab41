import { loadContent } from './index.ts';
import { type GamesEvents, type GamesMedals, gamesEvents, gamesMedals } from './schema/games.ts';

let games: { events: GamesEvents; medals: GamesMedals } | undefined;

/** The Beijing 2022 results, validated once. Throws zod's error when a file does not fit its schema. */
export function gamesOf(): { events: GamesEvents; medals: GamesMedals } {
  const { games: raw } = loadContent();
  games ??= { events: gamesEvents.parse(raw.events), medals: gamesMedals.parse(raw.medals) };
  return games;
}
