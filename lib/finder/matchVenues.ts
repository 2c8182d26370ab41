import type { FinderRows } from './finderRows.ts';
import { type Prepared, prepare, type Searchable } from './prepare.ts';
import { fitting, isHan, leading, termsOf } from './spellings.ts';

/** `北京朝阳滑冰` → `北京`, `朝阳`, `滑冰`: Chinese is typed without spaces. The parts find all that the whole would. */
function partPlaces(term: string, placeNames: readonly string[]): string[] {
  if (!isHan(term)) return [term];
  const place = placeNames.find((name) => name.length < term.length && term.startsWith(name));
  return place ? [place, ...partPlaces(term.slice(place.length), placeNames)] : [term];
}

/**
 * A single word in Latin letters that spells a whole city, district or province means that place, or a venue whose own
 * name begins with it: `xian` is Xi’an, not every “xiang”. `undefined` if the query is anything else.
 */
function asPlace(terms: readonly string[], { searchables }: Prepared): readonly Searchable[] | undefined {
  const [term] = terms;
  if (terms.length !== 1 || !term || term.length < 3 || isHan(term)) return undefined;
  if (!searchables.some(({ places }) => places.has(term))) return undefined;
  const leads = leading(term);
  return searchables.filter(({ places, own }) => places.has(term) || leads(own));
}

/** Venues that answer every term of a query, in the order of the rows; all of them for an empty query. */
export function matchVenues(rows: FinderRows, query: string): readonly Searchable[] {
  const prepared = prepare(rows);
  const terms = termsOf(query).flatMap((term) => partPlaces(term, prepared.placeNames));
  const inPlace = asPlace(terms, prepared);
  if (inPlace) return inPlace;
  const tests = terms.map(fitting);
  return prepared.searchables.filter(({ own, around }) =>
    tests.every((fits) => fits(own) || around.some(fits)),
  );
}
