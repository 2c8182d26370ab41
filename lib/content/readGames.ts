import type { Disk } from './disk.ts';
import { type Finding, type Placed, START } from './finding.ts';
import { factMessages } from './messages/factMessages.ts';
import { readFile } from './readData.ts';
import { gamesEvents, gamesMedals } from './schema/games.ts';
import { type GamesPlaces, gamesPlaces } from './schema/gamesPlaces.ts';
import { gamesSessions } from './schema/gamesSessions.ts';
import { gamesTechnology } from './schema/gamesTechnology.ts';
import type { Content } from './types.ts';
import { placeOfValue } from './yaml/locate.ts';
import type { Yaml } from './yaml/parseYaml.ts';

/** The venues that a place of the Games names have to exist, unless the content folder has no venues at all. */
function checkPlaces({ venues }: GamesPlaces, yaml: Yaml, known: ReadonlySet<string> | undefined): Finding[] {
  if (!known) return [];
  return venues.flatMap(({ places }, at) =>
    places.flatMap((id, index) => {
      if (known.has(id)) return [];
      const place = placeOfValue(yaml, ['venues', at, 'places', index]) ?? START;
      return [factMessages.noVenue(place, id, [...known])];
    }),
  );
}

/** Reads the five files of `games/`; `venues` are the ids of the venues that are published. */
export function readGames(
  disk: Disk,
  venues: ReadonlySet<string> | undefined,
): { value: Content['games']; findings: Placed[] } {
  const events = readFile(disk, 'games/events.yaml', gamesEvents);
  const medals = readFile(disk, 'games/medals.yaml', gamesMedals);
  const sessions = readFile(disk, 'games/sessions.yaml', gamesSessions);
  const technology = readFile(disk, 'games/technology.yaml', gamesTechnology);
  const places = readFile(disk, 'games/places.yaml', gamesPlaces, (value, yaml) =>
    checkPlaces(value, yaml, venues),
  );
  const all = { events, medals, sessions, places, technology };
  return {
    value: {
      ...(events.value && { events: events.value }),
      ...(medals.value && { medals: medals.value }),
      ...(sessions.value && { sessions: sessions.value }),
      ...(places.value && { places: places.value }),
      ...(technology.value && { technology: technology.value }),
    },
    findings: Object.values(all).flatMap(({ findings }) => findings),
  };
}
