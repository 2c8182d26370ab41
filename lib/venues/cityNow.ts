import type { VenueKind } from '#lib/content/schema/venueKinds.ts';
import { type KindYear, STRIP_MONTHS } from './cityMonths.ts';

/** China has kept one time zone without summer time since 1992. */
const CHINA_OFFSET_MS = 8 * 3600 * 1000;

/** The calendar day in China at a moment. */
export function chinaDay(at: Date): { year: number; month: number; day: number } {
  const here = new Date(at.getTime() + CHINA_OFFSET_MS);
  return { year: here.getUTCFullYear(), month: here.getUTCMonth() + 1, day: here.getUTCDate() };
}

/** What a city usually has in the month of a moment, and what comes next. */
export interface CityNow {
  year: number;
  month: number;
  day: number;
  /** Kinds with places that usually run in this month, and how many of them. */
  running: { kind: VenueKind; places: number }[];
  /** Kinds of which none runs now: the month in which the first usually opens. */
  next: { kind: VenueKind; month: number }[];
  /** Kinds whose months nobody gives. */
  unsaid: VenueKind[];
}

/** Answers “what can we do this month” from the strip of a city. */
export function cityNow(years: readonly KindYear[], at: Date): CityNow {
  const today = chinaDay(at);
  const placesIn = ({ cells }: KindYear, month: number): number =>
    cells.find((cell) => cell.month === month)?.places ?? 0;
  const running = years.flatMap((year) => {
    const places = placesIn(year, today.month);
    return places > 0 ? [{ kind: year.kind, places }] : [];
  });
  const ahead = STRIP_MONTHS.map((_, index) => ((today.month + index) % 12) + 1);
  const next = years.flatMap((year) => {
    if (placesIn(year, today.month) > 0) return [];
    const month = ahead.find((one) => placesIn(year, one) > 0);
    return month ? [{ kind: year.kind, month }] : [];
  });
  const unsaid = years
    .filter(({ cells }) => cells.every(({ places }) => places === 0))
    .map(({ kind }) => kind);
  return { ...today, running, next, unsaid };
}
