import { loadContent } from '#lib/content/index.ts';
import type { VenueKind } from '#lib/content/schema/venueKinds.ts';
import type { Venue } from '#lib/content/types.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { calendarText } from '#lib/i18n/text/calendar.ts';
import { venueWords } from '#lib/i18n/text/venueWords.ts';
import { absolute, cityPath } from '#lib/routes.ts';
import type { CityVenues } from '#lib/venues/citiesWithVenues.ts';
import { chinaDay } from '#lib/venues/cityNow.ts';
import { headlinePrice } from '#lib/venues/headlinePrice.ts';
import { outletName } from '#lib/venues/outletName.ts';
import { seasonBasis } from '#lib/venues/seasonBasis.ts';
import { yearText } from '#lib/venues/yearText.ts';
import { type DayEvent, icsCalendar } from './icsCalendar.ts';

/** Names in one entry; the page has the rest. */
const NAMED = 8;
/** So few places that an entry is about them, not about their kind. */
const FEW = 2;

interface Opening {
  kind: VenueKind;
  month: number;
  venues: Venue[];
}

/** Seasonal places of a city by kind and first month; what nobody gives the months of is left out. */
function openings({ venues }: CityVenues): Opening[] {
  const content = loadContent();
  const basisOf = seasonBasis(content.venues, content.cities);
  const seasonal = venues.filter((venue) => ['stated', 'usual'].includes(basisOf(venue)));
  const groups = Map.groupBy(seasonal, ({ kind, season }) => `${season.from} ${kind}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first?.season.from ? [{ kind: first.kind, month: first.season.from, venues: group }] : [];
  });
}

/** Whether a city has anything to put into a calendar. */
export const hasCalendar = (entry: CityVenues): boolean => openings(entry).length > 0;

/** The kind of place; of one or two places their names, which may open when others of the kind do not yet. */
const subjectOf = ({ kind, venues }: Opening, locale: Locale): string =>
  venues.length > FEW
    ? venueWords[locale].kinds[kind]
    : venues.map(({ name }) => name[locale]).join(calendarText[locale].list);

function wordsOf(opening: Opening, locale: Locale, asOf: Date): string {
  const { kind, month, venues } = opening;
  const text = calendarText[locale];
  const names = (list: readonly Venue[]) =>
    list
      .slice(0, NAMED)
      .map(({ name }) => name[locale])
      .join(text.list) + (list.length > NAMED ? text.more(list.length) : '');
  const free = venues.flatMap((venue) => {
    const price = headlinePrice(venue, asOf);
    if (price?.cny !== 0) return [];
    return [
      text.free(venue.name[locale], yearText(price, locale, price.age), outletName(price.source, locale)),
    ];
  });
  return [
    text.usually(subjectOf(opening, locale), month),
    ...(venues.length > FEW ? [text.places(names(venues))] : []),
    ...free,
    ...(kind === 'outdoor-rink' ? [text.ice] : []),
    text.ask,
  ].join('\n');
}

/** The next first day of a month, today included (China). */
function nextFirst(month: number, asOf: Date): DayEvent['on'] {
  const today = chinaDay(asOf);
  const passed = month < today.month || (month === today.month && today.day > 1);
  return { year: today.year + (passed ? 1 : 0), month, day: 1 };
}

/**
 * Reminders on the first of the months in which a city's seasonal places usually open, as an iCalendar file. No source
 * gives the days of a coming season, and each entry says so. Throws for a city without any (`hasCalendar`).
 */
export function cityCalendar(entry: CityVenues, locale: Locale, asOf: Date): string {
  const { city } = entry;
  const text = calendarText[locale];
  const url = absolute(cityPath(locale, city.slug));
  const events = openings(entry)
    .map((opening): DayEvent => {
      const { kind, month } = opening;
      const on = nextFirst(month, asOf);
      return {
        uid: `opening-${city.slug}-${kind}-${on.year}-${month}-${locale}@make-every-day-shine`,
        on,
        summary: text.summary(city.short[locale], subjectOf(opening, locale), month),
        description: `${wordsOf(opening, locale, asOf)}\n${url}`,
        url,
        location: city.name[locale],
      };
    })
    .toSorted((a, b) => a.on.year - b.on.year || a.on.month - b.on.month || (a.uid < b.uid ? -1 : 1));
  return icsCalendar(text.name(city.short[locale]), events, locale, asOf);
}
