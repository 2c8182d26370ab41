import type { Venue } from '#lib/content/types.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { cityYearText } from '#lib/i18n/text/cityYear.ts';
import { monthName } from '#lib/i18n/text/monthName.ts';
import { venueWords } from '#lib/i18n/text/venueWords.ts';
import type { KindYear } from './cityMonths.ts';
import type { CityNow } from './cityNow.ts';
import { knownOpening } from './knownOpening.ts';
import { outletName } from './outletName.ts';
import { pressOf } from './pressOf.ts';

/** Outlets named in one sentence. */
const NAMED = 6;

/** `12 月至次年 2 月`, `December to February` */
export function windowText({ season: { from, to, label } }: Venue, locale: Locale): string {
  if (from === undefined || to === undefined) return label[locale];
  if (from === to) return locale === 'en' ? monthName(from) : `${from} 月`;
  if (locale === 'en') return `${monthName(from)} to ${monthName(to)}`;
  return `${from} 月至${to < from ? '次年 ' : ' '}${to} 月`;
}

/** “What can we do this month”, as one to three sentences. */
export function nowSentences(now: CityNow, locale: Locale): string[] {
  const text = cityYearText[locale];
  const { kinds } = venueWords[locale];
  const running = now.running.map(({ kind, places }) => text.kindCount(kinds[kind], places));
  const next = now.next.map(({ kind, month }) => text.nextKind(kinds[kind], month));
  const unsaid = now.unsaid.map((kind) => kinds[kind]);
  // Where nobody gives any months, nothing can be said about this one.
  const idle = next.length > 0 ? text.idle(now.month) : '';
  return [
    running.length > 0 ? text.running(now.month, running.join(text.list)) : idle,
    next.length > 0 ? text.next(next.join(text.part)) : '',
    unsaid.length > 0 ? text.unsaid(unsaid.join(text.list)) : '',
  ].filter(Boolean);
}

/** The outlets that some venues' months are from, each with its year: `北京日报 2025`. */
function outletsOf(venues: readonly Venue[], locale: Locale): string {
  const text = cityYearText[locale];
  const names = venues.flatMap((venue) => {
    const newest = pressOf(venue.sources).toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))[0];
    const source = knownOpening(venue)?.source ?? newest;
    return source ? [`${outletName(source.publisher, locale)} ${source.date?.slice(0, 4) ?? ''}`.trim()] : [];
  });
  const once = [...new Set(names)];
  return once.slice(0, NAMED).join(text.list) + (once.length > NAMED ? text.andMore : '');
}

/** Where the months of one kind of place come from, a sentence for each way in which they are known. */
export function whenceSentences(year: KindYear, province: string, locale: Locale): string[] {
  const text = cityYearText[locale];
  const { roof, stated, usual, unsaid } = year;
  const [first] = usual;
  const labels = [...new Set(unsaid.map((venue) => windowText(venue, locale)))];
  return [
    roof.length > 0 ? text.roof(roof.length) : '',
    stated.length > 0 ? text.stated(stated.length, outletsOf(stated, locale)) : '',
    first ? text.usual(usual.length, province, windowText(first, locale)) : '',
    unsaid.length > 0 ? text.unsaidCount(unsaid.length, labels.join(text.list)) : '',
  ].filter(Boolean);
}
