import { MACHINE_FIELDS, type MachineField, type VenueMeta, venueMeta } from '#lib/content/schema/venue.ts';
import { distanceKm } from '#lib/venues/distance.ts';
import { fieldHash } from './fieldHash.ts';
import { type Edit, editFrontMatter } from './frontMatterEdit.ts';
import type { Format, Incoming } from './incoming.ts';
import type { Present } from './present.ts';

/** Outlines are redrawn and terrain is measured again all the time; less than this is no news. */
const STILL_THERE_KM = 0.03;
const SAME_HEIGHT_M = 3;

export interface FieldChange {
  field: MachineField;
  before: string;
  after: string;
}
/** A field in which the file says something else, and which is not the machine's to change. */
export interface KeptField extends FieldChange {
  why: string;
}

export interface Refreshed {
  text: string;
  changes: FieldChange[];
  kept: KeptField[];
}

/** Where the rows come from. `adopt` lets an import take over fields of venues matched by id. */
export interface Origin {
  from: Format;
  date: string;
  adopt: boolean;
}

type Position = VenueMeta['position'];

/** The values that a row has for the machine's fields; a place only if it is exact. */
export function machineValues(row: Incoming): Partial<Pick<VenueMeta, MachineField>> {
  const { point, precision, verticalM, site, osm } = row;
  return {
    ...(point && precision === 'exact' ? { position: { ...point, precision } } : {}),
    ...(verticalM === undefined ? {} : { verticalM }),
    ...(site === undefined ? {} : { site }),
    ...(osm[0] === undefined ? {} : { osm: osm[0] }),
  };
}

const apart = (a: Position, b: Position): number | undefined =>
  a.lat === undefined || a.lng === undefined || b.lat === undefined || b.lng === undefined
    ? undefined
    : distanceKm({ lat: a.lat, lng: a.lng }, { lat: b.lat, lng: b.lng });

function isSame(field: MachineField, meta: VenueMeta, row: Incoming): boolean {
  if (field === 'position') {
    const next = machineValues(row).position;
    const km = next && apart(meta.position, next);
    return meta.position.precision === 'exact' && km !== undefined && km < STILL_THERE_KM;
  }
  if (field === 'verticalM')
    return meta.verticalM !== undefined && Math.abs(meta.verticalM - (row.verticalM ?? 0)) <= SAME_HEIGHT_M;
  if (field === 'osm') return meta.osm !== undefined && row.osm.includes(meta.osm);
  return meta.site !== undefined && meta.site.replace(/\/$/, '') === row.site?.replace(/\/$/, '');
}

export function shown(value: unknown): string {
  if (value === undefined) return '–';
  if (typeof value !== 'object' || value === null) return String(value);
  const { lat, lng, precision } = value as Position;
  return lat === undefined ? String(precision) : `${lat}, ${lng} (${precision})`;
}

/** Why a field of a venue must be left alone; undefined if the import may write it. */
function guarded(field: MachineField, meta: VenueMeta, adopted: boolean): string | undefined {
  const recorded = meta.imported?.fields[field];
  const present = meta[field];
  if (recorded !== undefined) return fieldHash(present ?? null) === recorded ? undefined : 'edited by hand';
  if (present === undefined || adopted) return undefined;
  // Tens of kilometres give way to a surveyed outline; nobody loses anything.
  if (field === 'position' && meta.position.precision !== 'exact') return undefined;
  return 'not written by an import';
}

/**
 * A matched venue with the machine's fields brought up to date. A field that a person has written or changed
 * stays,
 * and is told in `kept`. Nothing else of the file changes, but for the record `imported` and a source line.
 */
export function refresh(venue: Present, row: Incoming, origin: Origin, sureById: boolean): Refreshed {
  const { meta } = venue;
  const values = machineValues(row);
  const changes: FieldChange[] = [];
  const kept: KeptField[] = [];
  const hashes: Partial<Record<MachineField, string>> = {};
  const edits: Edit[] = [];
  for (const field of MACHINE_FIELDS) {
    const value = values[field];
    if (value === undefined || isSame(field, meta, row)) continue;
    const change = { field, before: shown(meta[field]), after: shown(value) };
    const why = guarded(field, meta, origin.adopt && sureById);
    if (why) {
      kept.push({ ...change, why });
      continue;
    }
    changes.push(change);
    hashes[field] = fieldHash(value);
    edits.push({ key: field, value });
  }
  if (changes.length === 0) return { text: venue.text, changes, kept };
  const fields = { ...meta.imported?.fields, ...hashes };
  const known = new Set(meta.sources.map(({ publisher, url }) => url ?? publisher));
  for (const source of row.sources)
    if (!known.has(source.url ?? source.publisher)) edits.push({ key: 'sources', add: source });
  const licence = row.licence ? { licence: row.licence } : {};
  edits.push({ key: 'imported', value: { from: origin.from, date: origin.date, ...licence, fields } });
  return { text: editFrontMatter(venue.text, edits, Object.keys(venueMeta.shape)), changes, kept };
}
