import { normalise } from '#lib/search/normalise.ts';
import type { FinderCity } from '../finderRows.ts';
import { SEPARATOR } from '../packing/packedRows.ts';
import { isHan, termsOf } from '../spellings.ts';

const asTyped = (name: string): string => normalise(name).replace(/ /g, '');

export interface TypedCity {
  /** Of several with one name the one with most venues: 苏州 and 宿州 are both `suzhou`, and both are suggested. */
  city: FinderCity | undefined;
  /** The terms that are left when the city is taken away: `北京万龙` → `万龙`. */
  rest: readonly string[];
}

const known = new WeakMap<FinderCity, readonly string[]>();

/** A city's names as typed words, worked out once: this runs for every city at every key. */
function namesOf(city: FinderCity): readonly string[] {
  const names = known.get(city) ?? [city.name, ...city.keys.split(SEPARATOR)].map(asTyped);
  known.set(city, names);
  return names;
}

/** How many letters of a term name a city: all or none in Latin letters, the beginning in Chinese. */
function lengthIn(term: string, city: FinderCity): number {
  const names = namesOf(city).filter((name) =>
    isHan(name) ? name.length > 1 && term.startsWith(name) : name.length > 2 && term === name,
  );
  return Math.max(0, ...names.map((name) => name.length));
}

/** The city that a query begins with, by Chinese or English name, pinyin or initials. */
export function typedCity(cities: readonly FinderCity[], query: string): TypedCity {
  const terms = termsOf(query);
  // English names and pinyin may be typed in words: `new taipei`, `chang chun`.
  const openings = [[terms.join(''), []] as const, [terms[0] ?? '', terms.slice(1)] as const];
  for (const [term, others] of openings) {
    const named = cities
      .map((city) => ({ city, length: lengthIn(term, city) }))
      .sort((a, b) => b.length - a.length || (b.city.venues ?? 0) - (a.city.venues ?? 0));
    const [first] = named;
    if (!first || first.length === 0) continue;
    return { city: first.city, rest: [term.slice(first.length), ...others].filter(Boolean) };
  }
  return { city: undefined, rest: terms };
}
