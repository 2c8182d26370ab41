import type { FinderRows } from './finderRows.ts';
import { type Prepared, prepare, type Searchable } from './prepare.ts';
import { fitting, isHan, leading, type Spellings, termsOf } from './spellings.ts';

type Test = (names: Spellings) => boolean;
/** Tests that forgive more and more slips in a term; none where none may be forgiven. */
export type Nearly = (term: string) => readonly Test[];

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
  if (!searchables.some(({ words }) => words().places.has(term))) return undefined;
  const leads = leading(term);
  return searchables.filter(({ words }) => words().places.has(term) || leads(words().own));
}

const passes =
  (fits: Test) =>
  ({ words }: Searchable): boolean =>
    fits(words().own) || words().around.some(fits);

/** What finds a term: itself, or, only where that is nowhere, what it is the fewest slips away from. */
function finder(term: string, { searchables }: Prepared, nearly?: Nearly): { test: Test; guessed: boolean } {
  const exact = fitting(term);
  const isSomewhere = (test: Test) => searchables.some(passes(test));
  const guess = nearly && !isSomewhere(exact) ? nearly(term).find(isSomewhere) : undefined;
  return { test: guess ?? exact, guessed: guess !== undefined };
}

export interface Matches {
  /** Venues that answer every term of a query, in the order of the rows; all of them for an empty query. */
  venues: readonly Searchable[];
  /** Terms that stand nowhere, and were read as something spelt much the same. */
  guessed: readonly string[];
}

/** Finds by words. With `nearly`, misspelt ones are forgiven, but only where nothing is spelt as they are. */
export function matchVenues(rows: FinderRows, query: string, nearly?: Nearly): Matches {
  const prepared = prepare(rows);
  const terms = termsOf(query).flatMap((term) => partPlaces(term, prepared.placeNames()));
  const inPlace = asPlace(terms, prepared);
  if (inPlace) return { venues: inPlace, guessed: [] };
  const finders = terms.map((term) => ({ term, ...finder(term, prepared, nearly) }));
  const tests = finders.map(({ test }) => passes(test));
  return {
    venues: prepared.searchables.filter((one) => tests.every((test) => test(one))),
    guessed: finders.flatMap(({ term, guessed }) => (guessed ? [term] : [])),
  };
}
