import type { City } from '#lib/content/schema/city.ts';
import type { Venue } from '#lib/content/types.ts';
import { type RegionalTypical, type TypicalLookup, typicalByRegion } from '#lib/cost/typicalByRegion.ts';
import { type Locale, otherLocale } from '#lib/i18n/locale.ts';
import { finderRowText } from '#lib/i18n/text/finderRow.ts';
import { normalise } from '#lib/search/normalise.ts';
import { moneyRange } from '#lib/venues/money.ts';
import { measurable } from '#lib/venues/nearestVenues.ts';
import type { FinderCity, FinderRows, FinderVenue } from './finderRows.ts';
import { outletsOf } from './outletsOf.ts';
import { plainRow } from './plainRow.ts';
import { syllables } from './syllables.ts';

/** Three decimals are about 100 m: as exact as any position we have. */
const rounded = (degrees: number): number => Math.round(degrees * 1000) / 1000;

function typicalWords({ minCny, maxCny, prices, years, province }: RegionalTypical, locale: Locale): string {
  return finderRowText[locale].typical(moneyRange(minCny, maxCny), prices, years, province?.[locale]);
}

interface Setting {
  locale: Locale;
  asOf: Date;
  typical: TypicalLookup;
}

function venueRow(venue: Venue, { locale, asOf, typical }: Setting): FinderVenue {
  const position = measurable(venue);
  const price = plainRow(venue, locale, asOf);
  const outlets = price.cny === undefined ? undefined : outletsOf(venue, locale);
  const others = price.cny === undefined ? typical(venue) : undefined;
  const { allYear, from, to } = venue.season;
  // A transliterated English name says nothing that the pinyin beside it does not.
  const otherName = locale === 'zh' && venue.nameEnIsPinyin ? [] : [venue.name[otherLocale(locale)]];
  return {
    id: venue.id,
    name: venue.name[locale],
    kind: venue.kind,
    city: venue.city,
    ...(venue.district && { district: venue.district }),
    ...(position && { lat: rounded(position.lat), lng: rounded(position.lng) }),
    ...(!allYear &&
      (from !== undefined && to !== undefined ? { months: [from, to] as const } : { seasonUnknown: true })),
    ...price,
    ...(outlets && { outlets }),
    ...(others && { typical: typicalWords(others, locale) }),
    ...(venue.beginner === 'yes' && { beginner: true }),
    ...(venue.beginner === 'yes' && venue.beginnerInferred && { beginnerGuess: true }),
    ...(venue.confidence !== 'high' && { sure: venue.confidence }),
    ...(venue.night === 'yes' && { night: true }),
    keys: [...otherName, ...(venue.aka ?? []), syllables(venue.name.zh)].join(' | '),
  };
}

function cityRow(city: City, locale: Locale, venues: number): FinderCity {
  const { slug, short, name, province, lat, lng } = city;
  const english = normalise(short.en);
  return {
    slug,
    name: short[locale],
    province: province[locale],
    keys: [
      name.zh,
      short[otherLocale(locale)],
      ...(city.pinyin === english ? [] : [city.pinyin]),
      city.initials,
    ].join(' | '),
    ...(lat !== undefined && lng !== undefined && { lat, lng }),
    ...(venues > 0 && { venues }),
  };
}

/** The rows that the finder of one language loads. */
export function buildFinderRows(
  { cities, venues }: { venues: readonly Venue[]; cities: readonly City[] },
  locale: Locale,
  asOf: Date,
): FinderRows {
  const setting = { locale, asOf, typical: typicalByRegion(venues, cities, asOf) };
  const perCity = new Map<string, number>();
  for (const { city } of venues) perCity.set(city, (perCity.get(city) ?? 0) + 1);
  const districts = venues.flatMap(({ district }) => district ?? []);
  const provinces = cities.flatMap(({ slug, province }) => (perCity.has(slug) ? [province[locale]] : []));
  const spoken = [...new Set([...districts, ...provinces])].map((name) => [name, syllables(name)] as const);
  return {
    cities: cities.map((city) => cityRow(city, locale, perCity.get(city.slug) ?? 0)),
    venues: venues.map((venue) => venueRow(venue, setting)),
    pinyin: Object.fromEntries(spoken.filter(([, pinyin]) => pinyin !== '')),
  };
}
