import type { VenueKind } from '#lib/content/schema/venueKinds.ts';
import { normalise } from '#lib/search/normalise.ts';
import type { FinderCity, FinderRows, FinderVenue } from './finderRows.ts';
import { KIND_WORDS } from './kindWords.ts';
import { placeStem } from './placeStem.ts';
import { isHan, type Spellings, spellingsOf } from './spellings.ts';

/** Everything a venue is found by. */
export interface Words {
  own: Spellings;
  /** Of the place it is in, and of what people do there. */
  around: readonly Spellings[];
  /** Whole names of its district, city and province, each as one typed word. */
  places: ReadonlySet<string>;
}

export interface Searchable {
  venue: FinderVenue;
  city: FinderCity | undefined;
  /** Worked out when somebody types, or a little before: an answer without words needs none. */
  words: () => Words;
}

export interface Prepared {
  searchables: readonly Searchable[];
  cities: ReadonlyMap<string, FinderCity>;
  /** Chinese names of all cities, districts and provinces, longest first: what a run-together query may begin with. */
  placeNames: () => readonly string[];
}

interface Place {
  names: ReadonlySet<string>;
  spellings: Spellings;
}

const cityNames = ({ name, keys }: FinderCity): string[] => [name, ...keys.split(' | ')];

function withPinyin(name: string | undefined, pinyin: FinderRows['pinyin']): string[] {
  const names = [name ?? '', pinyin[name ?? ''] ?? ''].filter(Boolean);
  return [...names, ...names.map(placeStem)];
}

/** A district of a city with all its names; shared by all venues that are in it. */
function placeOf(city: FinderCity | undefined, district: string | undefined, rows: FinderRows): Place {
  const ofCity = city ? cityNames(city) : [];
  const all = [...ofCity, ...withPinyin(district, rows.pinyin), ...withPinyin(city?.province, rows.pinyin)];
  const names = [...new Set(all)];
  const spoken = rows.pinyin[district ?? ''] ?? '';
  return {
    names: new Set(names.map((name) => normalise(name).replace(/ /g, ''))),
    spellings: spellingsOf([...names, ...ofCity.map((name) => `${name} ${spoken}`)]),
  };
}

/** A function that works each answer out once; without a key it has only one. */
function once<Value, Key = void>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? work(key);
    known.set(key, value);
    return value;
  };
}

function prepareRows(rows: FinderRows): Prepared {
  const cities = new Map(rows.cities.map((city) => [city.slug, city]));
  const placesOf = once((slug: string) =>
    once((district: string | undefined) => placeOf(cities.get(slug), district, rows)),
  );
  const kindOf = once((kind: VenueKind) => spellingsOf(KIND_WORDS[kind]));
  const wordsOf = once((venue: FinderVenue): Words => {
    const place = placesOf(venue.city)(venue.district);
    return {
      places: place.names,
      own: spellingsOf([venue.name, ...venue.keys.split(' | ')]),
      around: [place.spellings, kindOf(venue.kind)],
    };
  });
  const placeNames = once(() => {
    const places = Object.keys(rows.pinyin);
    const names = [...rows.cities.flatMap(cityNames), ...places, ...places.map(placeStem)];
    return [...new Set(names)]
      .filter((name) => name.length > 1 && isHan(name))
      .sort((a, b) => b.length - a.length);
  });
  return {
    cities,
    searchables: rows.venues.map((venue) => ({
      venue,
      city: cities.get(venue.city),
      words: () => wordsOf(venue),
    })),
    placeNames,
  };
}

const prepared = new WeakMap<FinderRows, Prepared>();

/** The rows made searchable; worked out once for each set of rows. */
export function prepare(rows: FinderRows): Prepared {
  const known = prepared.get(rows) ?? prepareRows(rows);
  prepared.set(rows, known);
  return known;
}
