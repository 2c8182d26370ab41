import { siteClock } from '#lib/clock.ts';
import { type Content, loadContent } from '#lib/content/index.ts';
import { buildFinderRows } from '#lib/finder/buildFinderRows.ts';
import { finderFiles } from '#lib/finder/cells/finderFiles.ts';
import { LOCALES } from '#lib/i18n/locale.ts';
import { searchDocs } from '#lib/search/searchDocs.ts';
import { searchFiles } from '#lib/search/searchFiles.ts';
import { allPages } from '#lib/share/sitePages.ts';
import { venuesCsv, venuesGeoJson, venuesJson } from './openData.ts';

const JSON_TYPE = 'application/json; charset=utf-8';
const GEOJSON_TYPE = 'application/geo+json; charset=utf-8';
const CSV_TYPE = 'text/csv; charset=utf-8';

interface DataFile {
  body: string;
  type: string;
}
type Files = Map<string, () => DataFile>;

const json =
  (make: () => object, type = JSON_TYPE) =>
  (): DataFile => ({ body: JSON.stringify(make()), type });

function filesOf(content: Content): Files {
  const files: Files = new Map([
    ['venues.json', json(() => venuesJson(content))],
    ['venues.geojson', json(() => venuesGeoJson(content), GEOJSON_TYPE)],
    ['venues.csv', () => ({ body: venuesCsv(content), type: CSV_TYPE })],
  ]);
  for (const locale of LOCALES) {
    const docs = searchDocs(allPages(), content, locale);
    for (const [name, make] of searchFiles(docs, locale)) files.set(name, json(make));
    const rows = buildFinderRows(content, locale, siteClock());
    for (const [name, make] of finderFiles(rows, locale)) files.set(name, json(make));
  }
  return files;
}

const known = new WeakMap<Content, Files>();

/** Files below `/data/`: open data for others, and what the finder and the search load. Worked out once a content. */
function allFiles(): Files {
  const content = loadContent();
  const files = known.get(content) ?? filesOf(content);
  known.set(content, files);
  return files;
}

export const dataFileNames = (): string[] => [...allFiles().keys()];

/** One data file with its media type. Throws on a name that is not in the list. */
export function dataFile(name: string): DataFile {
  const make = allFiles().get(name);
  if (!make) throw new Error(`/data/${name} does not exist; there are: ${dataFileNames().join(', ')}`);
  return make();
}
