import { LANG_TAG, type Locale } from '#lib/i18n/locale.ts';
import { escapeText, icsLines } from './icsText.ts';

/** A calendar day, without a time or a zone. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

/** One entry that lasts a whole day. */
export interface DayEvent {
  /** The same for the same event in every build, and in no other one. */
  uid: string;
  on: CalendarDay;
  summary: string;
  description: string;
  /** Absolute address of the page that it is from. */
  url: string;
  location: string;
}

const PRODUCT = '-//Make Every Day Shine//Season openings//EN';
const two = (part: number): string => String(part).padStart(2, '0');
const dateText = ({ year, month, day }: CalendarDay): string => `${year}${two(month)}${two(day)}`;
/** `20261123T080000Z` */
const utcText = (at: Date): string => at.toISOString().replace(/[-:]|\.\d{3}/g, '');

function dayAfter({ year, month, day }: CalendarDay): CalendarDay {
  const next = new Date(Date.UTC(year, month - 1, day + 1));
  return { year: next.getUTCFullYear(), month: next.getUTCMonth() + 1, day: next.getUTCDate() };
}

/**
 * An iCalendar file (RFC 5545) of all-day events, which take up no time in anybody's day. `stamp` is when it was made.
 * Throws without events: a calendar has to hold something (3.6).
 */
export function icsCalendar(name: string, events: readonly DayEvent[], locale: Locale, stamp: Date): string {
  if (events.length === 0) throw new Error(`the calendar "${name}" has no event; do not make one`);
  const language = `;LANGUAGE=${LANG_TAG[locale]}`;
  const event = ({ uid, on, summary, description, url, location }: DayEvent): string[] => [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${utcText(stamp)}`,
    `DTSTART;VALUE=DATE:${dateText(on)}`,
    `DTEND;VALUE=DATE:${dateText(dayAfter(on))}`,
    `SUMMARY${language}:${escapeText(summary)}`,
    `DESCRIPTION${language}:${escapeText(description)}`,
    `LOCATION${language}:${escapeText(location)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
  return icsLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${PRODUCT}`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap(event),
    'END:VCALENDAR',
  ]);
}
