import type { Root } from 'hast';
import type { Locale } from '#lib/i18n/locale.ts';
import { type Disk, wholeFile } from './disk.ts';
import { type Finding, finding, inFile, type Placed, START } from './finding.ts';
import type { LinkUse, ReadContext } from './mdx/context.ts';
import { type Reading, readMdx } from './readMdx.ts';
import { say } from './say.ts';
import { type VenueMeta, venueMeta } from './schema/venue.ts';
import { anchorsOf } from './siteMap.ts';
import { badName, isSlug, unexpected } from './slug.ts';
import { writeInstead } from './suggest.ts';
import type { Venue } from './types.ts';
import { ALWAYS, checkTiming, timingWarnings, type Window, windowOf } from './window.ts';
import { placeOfKey, placeOfValue } from './yaml/locate.ts';

export interface VenueReading {
  venues: Venue[];
  /** Of every venue file, sound or not. */
  ids: Set<string>;
  /** When each of them is shown. */
  windows: Map<string, Window>;
  links: { file: string; window: Window; uses: LinkUse[]; own: ReadonlySet<string> }[];
  findings: Placed[];
  warnings: Placed[];
}

function crossCheck({ meta, yaml }: Reading<VenueMeta>, cities: ReadContext['cities']): Finding[] {
  if (!meta || !yaml) return [];
  const found: Finding[] = [];
  if (!cities?.has(meta.city))
    found.push(
      finding(
        placeOfValue(yaml, ['city']) ?? START,
        'city/unknown',
        cities
          ? say(`cities.yaml 里没有“${meta.city}”`, `“${meta.city}” is not in cities.yaml`)
          : say('没有可用的 cities.yaml，查不到城市', 'there is no sound cities.yaml to look the city up in'),
        cities
          ? writeInstead(meta.city, [...cities])
          : say('先补上或改好 cities.yaml', 'add or mend cities.yaml first'),
      ),
    );
  const { precision, lat, lng } = meta.position;
  if (precision !== 'city' && (lat === undefined || lng === undefined))
    found.push(
      finding(
        placeOfKey(yaml, ['position']) ?? START,
        'venue/position',
        say(
          `精度写了 ${precision}，却没有 lat 和 lng`,
          `precision is ${precision}, but lat and lng are missing`,
        ),
        say('补上坐标，或把 precision 改成 city', 'add them, or write precision: city'),
      ),
    );
  return found;
}

/** The `<Zh>` and `<En>` parts of a venue's body. */
function notesOf(body: Root | undefined): Partial<Record<Locale, Root>> {
  const notes: Partial<Record<Locale, Root>> = {};
  for (const node of body?.children ?? []) {
    if (node.type !== 'mdxJsxFlowElement') continue;
    if (node.name === 'Zh') notes.zh = { type: 'root', children: node.children };
    if (node.name === 'En') notes.en = { type: 'root', children: node.children };
  }
  return notes;
}

/** Reads `venues/*.mdx`. The body of a venue is parsed only if it is not empty. */
export function readVenues(disk: Disk, cities: ReadContext['cities'], asOf: Date): VenueReading | undefined {
  const listing = disk.list('venues');
  if (!listing) return undefined;
  const result: VenueReading = {
    venues: [],
    ids: new Set(),
    windows: new Map(),
    links: [],
    findings: [],
    warnings: [],
  };
  const context: ReadContext = { locale: 'zh', home: 'venue', sources: undefined, cities, files: new Set() };
  for (const name of listing.folders)
    result.findings.push(unexpected(disk.label(`venues/${name}`), ['<id>.mdx']));
  for (const name of listing.files) {
    const file = disk.label(`venues/${name}`);
    const id = name.replace(/\.mdx$/, '');
    if (id === name) result.findings.push(unexpected(file, ['<id>.mdx']));
    else if (!isSlug(id)) result.findings.push(badName(file, id));
    if (id === name) continue;
    result.ids.add(id);
    const text = disk.read(`venues/${name}`);
    if (typeof text !== 'string') {
      result.windows.set(id, ALWAYS);
      result.findings.push(text);
      continue;
    }
    const reading = readMdx(text, venueMeta, context);
    result.findings.push(...inFile(file, [...reading.findings, ...crossCheck(reading, cities)]));
    const { meta, yaml } = reading;
    const window = windowOf(meta ?? {});
    result.windows.set(id, window);
    if (meta && yaml) {
      result.findings.push(...inFile(file, checkTiming(meta, yaml)));
      result.warnings.push(...inFile(file, timingWarnings(meta, yaml, asOf)));
    }
    result.links.push({ file, window, uses: reading.links, own: anchorsOf(reading.headings) });
    if (meta) result.venues.push({ ...meta, id, file, notes: notesOf(reading.body) });
  }
  if (result.venues.length > 0 && !cities && !disk.has('cities.yaml'))
    result.findings.push(
      ...wholeFile(
        disk.label('cities.yaml'),
        'file/missing',
        say('有场馆，却没有 cities.yaml', 'there are venues, but no cities.yaml'),
        say('补上 cities.yaml：每个场馆都要属于一个城市', 'add cities.yaml: each venue belongs to a city'),
      ),
    );
  return result;
}
