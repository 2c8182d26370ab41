import { siteClock } from '#lib/clock.ts';
import { loadContent } from '#lib/content/index.ts';
import { buildFinderRows } from '#lib/finder/buildFinderRows.ts';
import { packRows } from '#lib/finder/packRows.ts';
import { searchIndex } from '#lib/search/searchIndex.ts';
import { allPages } from '#lib/share/sitePages.ts';
import { venuesCsv, venuesGeoJson, venuesJson } from './openData.ts';

const JSON_TYPE = 'application/json; charset=utf-8';

/** Files below `/data/`: open data for others, and the rows that the finder loads. */
const FILES: Record<string, { type: string; make: () => string }> = {
  'venues.json': { type: JSON_TYPE, make: () => JSON.stringify(venuesJson(loadContent())) },
  'venues.geojson': {
    type: 'application/geo+json; charset=utf-8',
    make: () => JSON.stringify(venuesGeoJson(loadContent())),
  },
  'venues.csv': { type: 'text/csv; charset=utf-8', make: () => venuesCsv(loadContent()) },
  'search.zh.json': {
    type: JSON_TYPE,
    make: () => JSON.stringify(searchIndex(allPages(), loadContent(), 'zh')),
  },
  'search.en.json': {
    type: JSON_TYPE,
    make: () => JSON.stringify(searchIndex(allPages(), loadContent(), 'en')),
  },
  'finder.zh.json': {
    type: JSON_TYPE,
    make: () => JSON.stringify(packRows(buildFinderRows(loadContent(), 'zh', siteClock()))),
  },
  'finder.en.json': {
    type: JSON_TYPE,
    make: () => JSON.stringify(packRows(buildFinderRows(loadContent(), 'en', siteClock()))),
  },
};

export const DATA_FILES = Object.keys(FILES);

/** One data file with its media type. Throws on a name that is not in the list. */
export function dataFile(name: string): { body: string; type: string } {
  const file = FILES[name];
  if (!file) throw new Error(`/data/${name} does not exist; there are: ${DATA_FILES.join(', ')}`);
  return { body: file.make(), type: file.type };
}
