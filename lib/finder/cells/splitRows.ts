import { contentHash } from '#lib/assets/hashedFile.ts';
import type { Point } from '#lib/venues/distance.ts';
import { nearestIndex } from '#lib/venues/nearestIndex.ts';
import { unitVector } from '#lib/venues/unitVector.ts';
import type { FinderRows, FinderVenue } from '../finderRows.ts';
import type { PackedRows } from '../packing/packedRows.ts';
import { packRows } from '../packRows.ts';
import { type Box, boxAround } from './box.ts';
import { cityPlaces } from './cityPlaces.ts';
import { cutCells } from './cutCells.ts';
import { nameBuckets } from './nameBuckets.ts';
import { cellPart, type Directory, namePart, type Split, SURE, TOP } from './split.ts';
import { topVenues } from './topVenues.ts';

/** How heavy the files may be, in characters of JSON before they are packed: about seven of them are a byte sent. */
export interface Limits {
  /** All venues in one file with the cities. */
  whole: number;
  cell: number;
  bucket: number;
  /** A piece of a name that more venues share is not looked up. */
  common: number;
}

/** For what has no place at all; in the sea, away from every cell. */
const NOWHERE: Point = { lat: 0, lng: 0 };

export const LIMITS: Limits = { whole: 320_000, cell: 180_000, bucket: 200_000, common: 100 };

export interface SplitRows {
  directory: Directory;
  /** The other files by part; made when they are asked for, as there can be thousands. */
  parts: ReadonlyMap<string, () => PackedRows>;
}

interface Cells {
  /** Indices of the venues that lie in each. */
  members: number[][];
  boxes: Box[];
  homes: number[];
}

const ownPlace = ({ lat, lng }: FinderVenue): Point | undefined =>
  lat === undefined || lng === undefined ? undefined : { lat, lng };

/** Cuts venues and cities into cells. A venue known only by its city counts as being at the city's centre. */
function cellsOf(
  { cities, venues }: FinderRows,
  centres: readonly Point[],
  weights: readonly number[],
  limit: number,
): Cells {
  const centreOf = new Map(cities.map(({ slug }, index) => [slug, centres[index]]));
  const points = venues.map((venue) => ownPlace(venue) ?? centreOf.get(venue.city) ?? NOWHERE);
  const vectors = [...points, ...centres].map(unitVector);
  const cells = cutCells(vectors, [...weights, ...centres.map(() => 0)], limit);
  const homes: number[] = [];
  for (const [cell, members] of cells.entries())
    for (const member of members) if (member >= venues.length) homes[member - venues.length] = cell;
  return {
    members: cells.map((members) => members.filter((member) => member < venues.length)),
    boxes: cells.map((members) => boxAround(members.map((member) => vectors[member] ?? unitVector(NOWHERE)))),
    homes,
  };
}

/** Adds to the home cell of each city what of its nearest venues lies in other cells. */
function withNearest({ members, homes }: Cells, venues: readonly FinderVenue[], centres: readonly Point[]) {
  const placed = [...venues.keys()].filter((index) => ownPlace(venues[index] as FinderVenue));
  const nearest = nearestIndex(placed.flatMap((index) => ownPlace(venues[index] as FinderVenue) ?? []));
  const complete = members.map((own) => new Set(own));
  centres.forEach((centre, city) => {
    for (const { index } of nearest(centre, SURE)) complete[homes[city] ?? 0]?.add(placed[index] ?? 0);
  });
  return complete.map((all) => [...all].sort((a, b) => a - b));
}

/** The rows of some venues as a file of their own: the cities stand in the directory. */
function partOf(rows: FinderRows, members: readonly number[]): PackedRows {
  const venues = members.flatMap((index) => rows.venues[index] ?? []);
  const districts = new Set(venues.map(({ district }) => district));
  const spoken = Object.entries(rows.pinyin).filter(([place]) => districts.has(place));
  return packRows({ cities: [], venues, pinyin: Object.fromEntries(spoken) });
}

/** What of the places' pinyin is not a district's: the provinces. */
function provincesOnly({ cities, pinyin }: FinderRows): FinderRows['pinyin'] {
  const provinces = new Set(cities.map(({ province }) => province));
  return Object.fromEntries(Object.entries(pinyin).filter(([place]) => provinces.has(place)));
}

/**
 * The finder's rows as files: one while all fit in it, which is so for some thousand venues; else a directory of
 * cities with cells of neighbouring venues, files of names, and a list of what costs least (docs/decisions/finder-data.md).
 */
export function splitRows(rows: FinderRows, limits: Limits = LIMITS): SplitRows {
  const weights = rows.venues.map((venue) => JSON.stringify(venue).length);
  const weight = weights.reduce((sum, one) => sum + one, 0);
  if (weight <= limits.whole) return { directory: packRows(rows), parts: new Map() };
  const centres = cityPlaces(rows.cities);
  const cells = cellsOf(rows, centres, weights, limits.cell);
  const names = nameBuckets(rows.venues, weights, { most: limits.common, limit: limits.bucket });
  const split: Split = {
    version: contentHash(JSON.stringify(rows)),
    total: rows.venues.length,
    boxes: cells.boxes,
    homes: cells.homes,
    buckets: names.buckets.length,
    common: names.common,
  };
  const filled = [
    ...withNearest(cells, rows.venues, centres).map((members, cell) => [cellPart(cell), members] as const),
    ...names.buckets.map((members, bucket) => [namePart(bucket), members] as const),
    [TOP, topVenues(rows.venues)] as const,
  ];
  return {
    directory: { ...packRows({ cities: rows.cities, venues: [], pinyin: provincesOnly(rows) }), split },
    parts: new Map(filled.map(([part, members]) => [part, () => partOf(rows, members)])),
  };
}
