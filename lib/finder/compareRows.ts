import type { Locale } from '#lib/i18n/locale.ts';
import { compareText } from '#lib/i18n/text/compare.ts';
import { finderText } from '#lib/i18n/text/finder.ts';
import { isInSeason } from '#lib/venues/season.ts';
import { seasonHint } from '#lib/venues/seasonHint.ts';
import { easyMarks } from './easyMarks.ts';
import type { FinderVenue } from './finderRows.ts';
import { type Found, isIndoor } from './findVenues.ts';
import { rowText } from './rowText.ts';

export type CompareRow = keyof (typeof compareText)['zh']['rows'];

export interface CompareCell {
  text: string;
  /** Under the text, smaller. */
  lines?: readonly string[];
  /** Nobody has published it. */
  isUnknown?: boolean;
  /** A price that is history, or that answers another question. */
  isMinor?: boolean;
}

const known = (text: string | false | undefined, locale: Locale): CompareCell =>
  text ? { text } : { text: compareText[locale].unknown, isUnknown: true };

function costCell(found: Found, locale: Locale): CompareCell {
  const { price, isMinor, lines } = rowText({ ...found, easy: undefined }, locale);
  const people = found.cost?.total ? found.cost.people : 1;
  const sum = people > 1 ? [finderText[locale].sum(people)] : [];
  if (price) return { text: price, lines: [...sum, ...lines], isMinor };
  return { text: compareText[locale].noPrice, lines, isUnknown: true };
}

function seasonCell({ months, seasonUnknown }: FinderVenue, locale: Locale, at: Date): CompareCell {
  const text = compareText[locale];
  if (seasonUnknown) return known(undefined, locale);
  if (!months) return { text: text.allYear };
  const season = { allYear: false, from: months[0], to: months[1] };
  if (isInSeason(season, at)) return { text: text.inSeason };
  const hint = seasonHint(season, at);
  if (!hint) return known(undefined, locale);
  const { opensInWeeks, opensIn } = finderText[locale];
  return { text: 'weeks' in hint ? opensInWeeks(hint.weeks) : opensIn(hint.month) };
}

function distanceCell({ km, wind }: Found, locale: Locale): CompareCell {
  const text = finderText[locale];
  if (km === undefined || !wind) return { text: text.cityOnly, isUnknown: true };
  return { text: text.km(km < 10 ? km.toFixed(1) : String(Math.round(km)), wind) };
}

/** A dry slope may stand anywhere; the others are what their kind says. */
function roofCell(venue: FinderVenue, locale: Locale): CompareCell {
  const { indoor, outdoor } = compareText[locale];
  if (isIndoor(venue)) return { text: indoor };
  return known(venue.kind !== 'dry-slope' && outdoor, locale);
}

function otherCells({ venue }: Found, locale: Locale) {
  const text = compareText[locale];
  const marks = easyMarks(venue);
  const beginner = venue.beginnerGuess ? text.beginner.guess : venue.beginner && text.beginner.yes;
  return {
    roof: roofCell(venue, locale),
    beginner: known(beginner, locale),
    night: known(venue.night && text.night, locale),
    gear: known(marks.includes('gear') && text.gear, locale),
    lesson: known(marks.includes('lesson') && text.lesson, locale),
    sure: { text: text.sure[venue.sure ?? 'high'] },
  } satisfies Partial<Record<CompareRow, CompareCell>>;
}

/**
 * What a table says of venues side by side: for each row one cell a venue, in their order. Distances only where they
 * are measured. What nobody has published is said to be unknown, never left empty.
 */
export function compareRows(
  found: readonly Found[],
  { locale, at, measuring }: { locale: Locale; at: Date; measuring: boolean },
): { row: CompareRow; cells: readonly CompareCell[] }[] {
  const columns = found.map(
    (one): Partial<Record<CompareRow, CompareCell>> => ({
      cost: costCell(one, locale),
      ...(measuring && { distance: distanceCell(one, locale) }),
      season: seasonCell(one.venue, locale, at),
      ...otherCells(one, locale),
    }),
  );
  const rows = Object.keys(columns[0] ?? {}) as CompareRow[];
  return rows.map((row) => ({
    row,
    cells: columns.map((column) => column[row] ?? known(undefined, locale)),
  }));
}
