import type { Root } from 'hast';
import type { Root as Tree } from 'mdast';
import type { Locale } from '#lib/i18n/locale.ts';
import { type Disk, wholeFile } from './disk.ts';
import { type Finding, inFile, type Placed, START } from './finding.ts';
import type { LinkUse, ReadContext } from './mdx/context.ts';
import { factMessages } from './messages/factMessages.ts';
import { fileMessages } from './messages/fileMessages.ts';
import { type Reading, readMdx } from './readMdx.ts';
import { type VenueMeta, venueMeta } from './schema/venue.ts';
import { anchorsOf } from './siteMap.ts';
import { badName, isSlug, unexpected } from './slug.ts';
import type { Venue } from './types.ts';
import { ALWAYS, checkTiming, timingWarnings, type Window, windowOf } from './window.ts';
import { venueParts } from './writing/passages.ts';
import { asFinding, slipsOf } from './writing/slipsOf.ts';
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
  const inCity = placeOfValue(yaml, ['city']) ?? START;
  if (!cities) found.push(factMessages.noCitiesToLookIn(inCity));
  else if (!cities.has(meta.city)) found.push(factMessages.noCity(inCity, meta.city, [...cities]));
  const { precision, lat, lng } = meta.position;
  if (precision !== 'city' && (lat === undefined || lng === undefined))
    found.push(factMessages.noPosition(placeOfKey(yaml, ['position']) ?? START, precision));
  return found;
}

/** What the style guide would say otherwise in the notes of a venue; its facts are told as their sources tell them. */
const noteWords = (text: string, tree: Tree): Finding[] =>
  venueParts(text, tree)
    .flatMap(({ locale, writing }) => slipsOf(writing, locale))
    .map(asFinding);

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

/**
 * Reads `venues/*.mdx`. The body of a venue is parsed only if it is not empty. With `words`, the warnings say what the
 * style guide would say otherwise in its notes.
 */
export function readVenues(
  disk: Disk,
  cities: ReadContext['cities'],
  asOf: Date,
  words = false,
): VenueReading | undefined {
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
    let tree: Tree | undefined;
    const reading = readMdx(
      text,
      venueMeta,
      words
        ? {
            ...context,
            onParsed: (root) => {
              tree = root;
            },
          }
        : context,
    );
    result.findings.push(...inFile(file, [...reading.findings, ...crossCheck(reading, cities)]));
    const { meta, yaml } = reading;
    const window = windowOf(meta ?? {});
    result.windows.set(id, window);
    if (meta && yaml) {
      result.findings.push(...inFile(file, checkTiming(meta, yaml)));
      result.warnings.push(...inFile(file, timingWarnings(meta, yaml, asOf)));
      if (tree) result.warnings.push(...inFile(file, noteWords(text, tree)));
    }
    result.links.push({ file, window, uses: reading.links, own: anchorsOf(reading.headings) });
    if (meta) result.venues.push({ ...meta, id, file, notes: notesOf(reading.body) });
  }
  if (result.venues.length > 0 && !cities && !disk.has('cities.yaml'))
    result.findings.push(...wholeFile(disk.label('cities.yaml'), fileMessages.noCities(START)));
  return result;
}
