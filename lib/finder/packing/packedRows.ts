import type { FinderRows, FinderVenue } from '../finderRows.ts';
import { isHan } from '../spellings.ts';
import type { Columns } from './columns.ts';

/** The rows as they travel: by column, and without what the names already say. */
export interface PackedRows {
  cities: Columns;
  venues: Columns;
  /** One syllable for each Chinese character of the two tables, in the order of first appearance. */
  spoken: string;
  /** Pinyin of places that are not read character by character, or are in no table; empty where there is none. */
  pinyin: Record<string, string>;
}

/** Stands for what can be worked out from the other names of a row. No name and no pinyin is written so. */
export const AS_GUESSED = '~';

/** Parts the names within `keys`. */
export const SEPARATOR = ' | ';

/** What the characters of `spoken` stand in. */
export const tablesText = ({ cities, venues }: Pick<PackedRows, 'cities' | 'venues'>): string =>
  JSON.stringify([cities, venues]);

/** The places of which the finder knows the pinyin: districts that have venues, provinces of cities that have. */
export const placesOf = ({ cities, venues }: Pick<FinderRows, 'cities' | 'venues'>): string[] => [
  ...venues.flatMap(({ district }) => district ?? []),
  ...cities.flatMap(({ province, venues: count }) => (count ? [province] : [])),
];

/** A venue's Chinese name and its pinyin, which is the last of the keys. */
export function spokenName({
  name,
  keys,
}: Pick<FinderVenue, 'name' | 'keys'>): [name: string, pinyin: string] {
  const names = [name, ...keys.split(SEPARATOR)];
  return [names.find(isHan) ?? '', names[names.length - 1] ?? ''];
}
