import type { FinderRows } from '../finderRows.ts';

/** The cities of a directory with the venues of all parts that are loaded; those that stand in several once. */
export function mergeRows(directory: FinderRows, parts: readonly FinderRows[]): FinderRows {
  const venues = parts.flatMap((part) => part.venues);
  return {
    cities: directory.cities,
    venues: [...new Map(venues.map((venue) => [venue.id, venue])).values()],
    pinyin: Object.assign({}, directory.pinyin, ...parts.map(({ pinyin }) => pinyin)),
  };
}
