import type { z } from 'zod';
import { checkScene } from './articleKinds.ts';
import type { Disk } from './disk.ts';
import { type Finding, inFile, type Placed, START } from './finding.ts';
import { factMessages } from './messages/factMessages.ts';
import type { City } from './schema/city.ts';
import { firstVisitFacts } from './schema/firstVisit.ts';
import { homeFacts } from './schema/home.ts';
import { type Offer, offers } from './schema/offer.ts';
import type { Content } from './types.ts';
import { placeOfValue } from './yaml/locate.ts';
import type { Yaml } from './yaml/parseYaml.ts';
import { readYaml } from './yaml/readYaml.ts';

export interface DataReading<T> {
  value: T | undefined;
  findings: Placed[];
}

/** Reads one YAML file of the content folder; a file that is not there is undefined without a problem. */
export function readFile<T>(
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

/** Reads `home.yaml`; its venues have to exist, unless the content folder has no venues at all. */
export function readHome(disk: Disk, venues: ReadonlySet<string> | undefined): DataReading<Content['home']> {
  return readFile(disk, 'home.yaml', homeFacts, ({ moments }, yaml) =>
    moments.flatMap(({ scene, venue }, index) => {
      const found = checkScene(scene, yaml, ['moments', index, 'scene']);
      if (!venues || venues.has(venue)) return found;
      const place = placeOfValue(yaml, ['moments', index, 'venue']) ?? START;
      return [...found, factMessages.noVenue(place, venue, [...venues])];
    }),
  );
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
      .map(({ id, path }) => factMessages.noSource(placeOfValue(yaml, path) ?? START, id, ids));
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
      return [factMessages.noCity(place, name, strange ? slugs : provinces)];
    });
  });
}
