import type { FileReading, Format } from './incoming.ts';
import { readOpenSkiMap } from './openSkiMap.ts';
import { readOverpass } from './overpass.ts';
import { readOwnCsv } from './ownCsv.ts';
import { readOwnGeoJson, readOwnJson } from './ownJson.ts';

const READERS: Record<Format, (text: string, date: string) => FileReading> = {
  openskimap: readOpenSkiMap,
  overpass: readOverpass,
  csv: readOwnCsv,
  geojson: readOwnGeoJson,
  json: readOwnJson,
};

/** Reads a file in one of the five formats. Throws FileError if the whole of it is something else. */
export const readFile = (from: Format, text: string, date: string): FileReading => READERS[from](text, date);
