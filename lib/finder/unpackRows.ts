import type { FinderCity, FinderRows, FinderVenue } from './finderRows.ts';
import { toRows } from './packing/columns.ts';
import { englishOf, guessCityKeys, guessVenueId } from './packing/guesses.ts';
import { AS_GUESSED, type PackedRows, placesOf, spokenName, tablesText } from './packing/packedRows.ts';
import { type Say, sayWith } from './packing/speech.ts';

function unpackVenue(venue: FinderVenue, say: Say): FinderVenue {
  const [chinese, pinyin] = spokenName(venue);
  if (pinyin === AS_GUESSED) venue.keys = venue.keys.slice(0, -1) + say(chinese);
  if (venue.id === AS_GUESSED) venue.id = guessVenueId(venue);
  return venue;
}

function unpackCity(city: FinderCity, say: Say): FinderCity {
  const english = englishOf(city.slug);
  if (city.name === AS_GUESSED) city.name = english;
  if (city.keys[0] === AS_GUESSED) city.keys = guessCityKeys(city.name, city.keys.slice(1) || english, say);
  return city;
}

/** The inverse of `packRows`. The file is our own, written by the same build: its shape is not checked again. */
export function unpackRows(packed: PackedRows): FinderRows {
  const say = sayWith(packed.spoken, tablesText(packed));
  const cities = toRows<FinderCity>(packed.cities, 'slug').map((city) => unpackCity(city, say));
  const venues = toRows<FinderVenue>(packed.venues, 'id').map((venue) => unpackVenue(venue, say));
  const pinyin: Record<string, string> = {};
  for (const name of [...placesOf({ cities, venues }), ...Object.keys(packed.pinyin)]) {
    const spoken = packed.pinyin[name] ?? say(name);
    if (spoken) pinyin[name] = spoken;
  }
  return { cities, venues, pinyin };
}
