import type { FinderRows } from './finderRows.ts';
import { prepare, type Searchable } from './prepare.ts';
import { fits, isHan, termsOf } from './spellings.ts';

/** `北京朝阳滑冰` → `北京`, `朝阳`, `滑冰`: Chinese is typed without spaces. The parts find all that the whole would. */
function partPlaces(term: string, placeNames: readonly string[]): string[] {
  if (!isHan(term)) return [term];
  const place = placeNames.find((name) => name.length < term.length && term.startsWith(name));
  return place ? [place, ...partPlaces(term.slice(place.length), placeNames)] : [term];
}

/**
 * Whether a venue answers a term. Latin letters that spell a whole city or district mean that place, or a venue whose
 * name begins so: `xian` is Xi’an, not every name with a “xiang” in it.
 */
function answers(term: string, isPlace: boolean, { places, spellings }: Searchable): boolean {
  if (!isPlace) return fits(term, spellings);
  return places.has(term) || spellings.starts.some((name) => name.startsWith(term) && name !== term);
}

/** Venues that answer every term of a query, in the order of the rows; all of them for an empty query. */
export function matchVenues(rows: FinderRows, query: string): readonly Searchable[] {
  const { searchables, placeNames } = prepare(rows);
  let found = searchables;
  for (const term of termsOf(query).flatMap((whole) => partPlaces(whole, placeNames))) {
    const isPlace = !isHan(term) && term.length > 2 && searchables.some(({ places }) => places.has(term));
    found = found.filter((one) => answers(term, isPlace, one));
  }
  return found;
}
