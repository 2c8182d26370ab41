import type { PackedRows } from '../packing/packedRows.ts';
import type { Box } from './box.ts';

/** How a list of places too heavy for one file has been parted. */
export interface Split {
  /** Changes with the contents and stands in the name of every part, so old and new parts never mix. */
  version: string;
  /** How many places there are in all parts. */
  total: number;
  /** What each cell spans: part `c0`, `c1`, … hold the places in them. */
  boxes: readonly Box[];
  /** For each city, in the order of the cities, the number of the cell that answers for it. */
  homes: readonly number[];
  /** How many files of names there are: parts `n0`, `n1`, … */
  buckets: number;
  /** Pieces of names that so many places share that no file holds them. */
  common: readonly string[];
}

/**
 * What the finder loads first: the cities, and all places with them, or, where those are too many, how they are
 * parted.
 */
export type Directory = PackedRows & { split?: Split };

/** So many places nearest to its centre stand in the home cell of each city. */
export const SURE = 20;

/** The part with what costs least in the whole country. */
export const TOP = 'top';
export const cellPart = (cell: number): string => `c${cell}`;
export const namePart = (bucket: number): string => `n${bucket}`;
