import path from 'node:path';
import type { z } from 'zod';
import { checkScene } from './articleKinds.ts';
import type { Disk } from './disk.ts';
import { type Finding, finding, inFile, type Placed, START } from './finding.ts';
import { say } from './say.ts';
import type { City } from './schema/city.ts';
import { filmFacts } from './schema/film.ts';
import { firstVisitFacts } from './schema/firstVisit.ts';
import { gamesEvents, gamesMedals } from './schema/games.ts';
import { homeFacts } from './schema/home.ts';
import { type Offer, offers } from './schema/offer.ts';
import { writeInstead } from './suggest.ts';
import type { Content, Film } from './types.ts';
import { type Path, placeOfValue } from './yaml/locate.ts';
import type { Yaml } from './yaml/parseYaml.ts';
import { readYaml } from './yaml/readYaml.ts';

interface DataReading<T> {
  value: T | undefined;
  findings: Placed[];
}

/** Reads one YAML file of the content folder; a file that is not there is undefined without a problem. */
function readFile<T>(
  disk: Disk,
  file: string,
  schema: z.ZodType<T>,
  check: (value: T, yaml: Yaml) => Finding[] = () => [],
): DataReading<T> {
  if (!disk.has(file)) return { value: undefined, findings: [] };
  const text = disk.read(file);
  if (typeof text !== 'string') return { value: undefined, findings: [text] };
  const { value, yaml, findings } = readYaml(text, schema);
  const more = value === undefined ? [] : check(value, yaml);
  return { value, findings: inFile(disk.label(file), [...findings, ...more]) };
}

const noFile = (name: string, yaml: Yaml, path: Path): Finding =>
  finding(
    placeOfValue(yaml, path) ?? START,
    'file/missing',
    say(`旁边没有文件 ${name}`, `there is no file ${name} beside it`),
    say('补上文件，或改正文件名', 'add the file, or mend its name'),
  );

/** Reads `film/film.yaml`; every file that it names has to lie beside it. */
export function readFilm(disk: Disk): DataReading<Film> {
  const reading = readFile(disk, 'film/film.yaml', filmFacts, (film, yaml) => {
    const named: [string, Path][] = [
      [film.poster, ['poster']],
      ...film.encodes.map(({ file }, index): [string, Path] => [file, ['encodes', index, 'file']]),
      [film.captions.zh, ['captions', 'zh']],
      [film.captions.en, ['captions', 'en']],
      ...film.chapters.flatMap(({ still }, index): [string, Path][] =>
        still ? [[still, ['chapters', index, 'still']]] : [],
      ),
    ];
    const beside = new Set(disk.list('film')?.files);
    return named.filter(([name]) => !beside.has(name)).map(([name, path]) => noFile(name, yaml, path));
  });
  return {
    findings: reading.findings,
    value: reading.value && {
      ...reading.value,
      dir: path.relative(process.cwd(), path.join(disk.root, 'film')),
    },
  };
}

/** Reads `home.yaml`; its venues have to exist, unless the content folder has no venues at all. */
export function readHome(disk: Disk, venues: ReadonlySet<string> | undefined): DataReading<Content['home']> {
  return readFile(disk, 'home.yaml', homeFacts, ({ moments }, yaml) =>
    moments.flatMap(({ scene, venue }, index) => {
      const found = checkScene(scene, yaml, ['moments', index, 'scene']);
      if (!venues || venues.has(venue)) return found;
      const place = placeOfValue(yaml, ['moments', index, 'venue']) ?? START;
      const message = say(`没有编号为“${venue}”的场馆`, `there is no venue “${venue}”`);
      return [...found, finding(place, 'venue/unknown', message, writeInstead(venue, [...venues]))];
    }),
  );
}

/** Reads `games/events.yaml` and `games/medals.yaml`. */
export function readGames(disk: Disk): { value: Content['games']; findings: Placed[] } {
  const events = readFile(disk, 'games/events.yaml', gamesEvents);
  const medals = readFile(disk, 'games/medals.yaml', gamesMedals);
  return {
    value: { events: events.value, medals: medals.value },
    findings: [...events.findings, ...medals.findings],
  };
}

/** Reads `first-visit.yaml`; a step cites sources of the same file. */
export function readFirstVisits(disk: Disk): DataReading<Content['firstVisits']> {
  return readFile(disk, 'first-visit.yaml', firstVisitFacts, ({ sources, visits }, yaml) => {
    const ids = sources.map(({ id }) => id);
    const cited = Object.entries(visits).flatMap(([kind, steps]) =>
      steps.flatMap((step, at) =>
        (step.sources ?? []).map((id, index) => ({ id, path: ['visits', kind, at, 'sources', index] })),
      ),
    );
    return cited
      .filter(({ id }) => !ids.includes(id))
      .map(({ id, path: place }) => {
        const message = say(`没有编号为“${id}”的来源`, `there is no source with the id “${id}”`);
        return finding(placeOfValue(yaml, place) ?? START, 'source/unknown', message, writeInstead(id, ids));
      });
  });
}

/** Reads `offers.yaml`; its cities and provinces have to be in cities.yaml, unless there are no cities at all. */
export function readOffers(disk: Disk, cities: readonly City[] | undefined): DataReading<Offer[]> {
  return readFile(disk, 'offers.yaml', offers, (list, yaml) => {
    if (!cities) return [];
    const slugs = cities.map(({ slug }) => slug);
    const provinces = [...new Set(cities.map(({ province }) => province.zh))];
    return list.flatMap((offer, index) => {
      const strange = (offer.cities ?? []).find((slug) => !slugs.includes(slug));
      const elsewhere = offer.province && !provinces.includes(offer.province) ? offer.province : undefined;
      const name = strange ?? elsewhere;
      if (!name) return [];
      const place = placeOfValue(yaml, [index, strange ? 'cities' : 'province']) ?? START;
      const message = say(`cities.yaml 里没有“${name}”`, `cities.yaml has no “${name}”`);
      return [finding(place, 'city/unknown', message, writeInstead(name, strange ? slugs : provinces))];
    });
  });
}
