import type { Disk } from './disk.ts';
import { inFile, type Placed, START } from './finding.ts';
import { factMessages } from './messages/factMessages.ts';
import { type City, cities as citiesSchema } from './schema/city.ts';
import { placeOfValue } from './yaml/locate.ts';
import { readYaml } from './yaml/readYaml.ts';

const FILE = 'cities.yaml';

/** Reads `cities.yaml`; `cities` is undefined if there is none, or if it has mistakes. */
export function readCities(disk: Disk): { cities: City[] | undefined; findings: Placed[] } {
  if (!disk.has(FILE)) return { cities: undefined, findings: [] };
  const text = disk.read(FILE);
  if (typeof text !== 'string') return { cities: undefined, findings: [text] };
  const { value, yaml, findings } = readYaml(text, citiesSchema);
  const seen = new Set<string>();
  const twice = (value ?? []).flatMap(({ slug }, index) => {
    if (!seen.has(slug)) {
      seen.add(slug);
      return [];
    }
    return [factMessages.cityTwice(placeOfValue(yaml, [index, 'slug']) ?? START, slug)];
  });
  return { cities: value, findings: inFile(disk.label(FILE), [...findings, ...twice]) };
}
