import type { FinderCity } from '../finderRows.ts';
import type { FinderState } from '../finderState.ts';
import { bucketOf, keysOfTerm } from './nameKeys.ts';
import { cellPart, namePart, type Split, TOP } from './split.ts';
import { typedCity } from './typedCity.ts';

export interface Asked {
  /** What a first answer needs besides the directory. */
  part: string;
  /** The city that the question is about, chosen or typed. */
  city: FinderCity | undefined;
  /** Whether a name was typed, and whether it can be looked up in the whole country. */
  name: 'none' | 'found' | 'vague';
}

/** The file with all venues that have a piece of one of the terms in their names. */
function nameFile({ buckets, common }: Split, terms: readonly string[]): string | undefined {
  const key = terms.flatMap(keysOfTerm).find((one) => !common.includes(one));
  return key && namePart(bucketOf(key, buckets));
}

/** Which part a question is answered from: the home cell of its city, else names, else what costs least. */
export function askedPart(
  split: Split,
  cities: readonly FinderCity[],
  { place, query }: Pick<FinderState, 'place' | 'query'>,
): Asked {
  const chosen = cities.find(({ slug }) => slug === place);
  const typed = typedCity(cities, query);
  const city = chosen ?? typed.city;
  // Around a city, words narrow what is there; a name that is typed alone is looked up everywhere.
  if (city) return { part: cellPart(split.homes[cities.indexOf(city)] ?? 0), city, name: 'none' };
  const names = nameFile(split, typed.rest);
  const isNamed = typed.rest.length > 0;
  return { part: names ?? TOP, city, name: names ? 'found' : isNamed ? 'vague' : 'none' };
}
