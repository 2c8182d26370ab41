import type { FinderCity } from './finderRows.ts';
import type { Nearly } from './matchVenues.ts';
import { fitting, type Spellings, spellingsOf, termsOf } from './spellings.ts';

const SUGGESTIONS = 8;

const spelt = new WeakMap<FinderCity, Spellings>();

/** A city's spellings, worked out once: this runs for every city at every key. */
function spellingsOfCity(city: FinderCity): Spellings {
  const spellings = spelt.get(city) ?? spellingsOf([city.name, ...city.keys.split(' | ')]);
  spelt.set(city, spellings);
  return spellings;
}

/** 3: is the term, 2: begins with it, 1: holds it. */
function closeness(term: string, city: FinderCity): number {
  const spellings = spellingsOfCity(city);
  const whole = [...spellings.han, ...spellings.starts];
  if (whole.includes(term)) return 3;
  if (whole.some((one) => one.startsWith(term))) return 2;
  return fitting(term)(spellings) ? 1 : 0;
}

/**
 * Up to eight cities for what has been typed so far, by Chinese or English name, pinyin or initials: those that match
 * more exactly first, and among equals those with more venues. With `nearly`, slips are forgiven where nothing matches.
 */
export function suggestCities(cities: readonly FinderCity[], query: string, nearly?: Nearly): FinderCity[] {
  const term = termsOf(query).join('');
  if (!term) return [];
  const graded = cities.map((city) => ({ city, close: closeness(term, city), venues: city.venues || 0 }));
  const exact = graded.filter(({ close }) => close > 0);
  const guesses = nearly && exact.length === 0 ? nearly(term) : [];
  const guessed = guesses.map((fits) => graded.filter(({ city }) => fits(spellingsOfCity(city))));
  return (guessed.find(({ length }) => length > 0) || exact)
    .sort((a, b) => b.close - a.close || b.venues - a.venues)
    .slice(0, SUGGESTIONS)
    .map(({ city }) => city);
}
