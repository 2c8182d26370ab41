import { normalise } from '#lib/search/normalise.ts';
import type { FinderCity, FinderRows, FinderVenue } from './finderRows.ts';
import { KIND_WORDS } from './kindWords.ts';
import { type Spellings, spellingsOf } from './spellings.ts';

/** A venue with everything it is found by. */
export interface Searchable {
  venue: FinderVenue;
  city: FinderCity | undefined;
  spellings: Spellings;
  /** Whole names of its city and district, as one typed word: a query that is one of these means the place. */
  places: ReadonlySet<string>;
}

export interface Prepared {
  searchables: readonly Searchable[];
  cities: ReadonlyMap<string, FinderCity>;
  /** Chinese names of all cities and districts, longest first: what a run-together query may begin with. */
  placeNames: readonly string[];
}

/** `朝阳区` → `朝阳`, `chao yang qu` → `chao yang`: the name without what kind of district it is. */
const stem = (name: string): string =>
  name.replace(/(?<=..)(?:自治县|新区|[区县市旗])$|(?<= \S+) (?:qu|xian|shi|qi)$/u, '');

const cityNames = ({ name, keys }: FinderCity): string[] => [name, ...keys.split(' | ')];

function districtNames(district: string | undefined, spoken: FinderRows['districts']): string[] {
  if (!district) return [];
  const names = [district, spoken[district] ?? ''].filter(Boolean);
  return [...names, ...names.map(stem)];
}

function searchable(venue: FinderVenue, city: FinderCity | undefined, rows: FinderRows): Searchable {
  const ofCity = city ? cityNames(city) : [];
  const ofDistrict = districtNames(venue.district, rows.districts);
  const district = venue.district ?? '';
  return {
    venue,
    city,
    places: new Set([...ofCity, ...ofDistrict].map((name) => normalise(name).replaceAll(' ', ''))),
    spellings: spellingsOf([
      venue.name,
      ...venue.keys.split(' | '),
      ...ofCity,
      ...ofDistrict,
      ...ofCity.map((name) => `${name} ${rows.districts[district] ?? ''}`),
      city?.province ?? '',
      ...KIND_WORDS[venue.kind],
    ]),
  };
}

function prepareRows(rows: FinderRows): Prepared {
  const cities = new Map(rows.cities.map((city) => [city.slug, city]));
  const names = [
    ...rows.cities.flatMap(cityNames),
    ...Object.keys(rows.districts).flatMap((district) => [district, stem(district)]),
  ];
  return {
    cities,
    searchables: rows.venues.map((venue) => searchable(venue, cities.get(venue.city), rows)),
    placeNames: [...new Set(names)]
      .filter((name) => /^\p{Script=Han}{2,}$/u.test(name))
      .sort((a, b) => b.length - a.length),
  };
}

const prepared = new WeakMap<FinderRows, Prepared>();

/** The rows made searchable; worked out once for each set of rows. */
export function prepare(rows: FinderRows): Prepared {
  const known = prepared.get(rows) ?? prepareRows(rows);
  prepared.set(rows, known);
  return known;
}
