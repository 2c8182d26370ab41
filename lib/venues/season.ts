import type { VenueMeta } from '#lib/content/schema/venue.ts';

/** The months in which a venue usually runs, 1–12 in China; unknown if not all year and without months. */
export type SeasonWindow = Pick<VenueMeta['season'], 'allYear' | 'from' | 'to'>;

const WEEK_MS = 7 * 24 * 3600 * 1000;
/** China has kept one time zone without summer time since 1992. */
const CHINA_OFFSET_MS = 8 * 3600 * 1000;

/** The calendar month in China at a moment, 1–12. */
const chinaMonth = (at: Date): number => new Date(at.getTime() + CHINA_OFFSET_MS).getUTCMonth() + 1;

const isWithin = (month: number, from: number, to: number): boolean =>
  from <= to ? month >= from && month <= to : month >= from || month <= to;

/**
 * Whether a venue usually runs in the month of a moment (China time); `undefined` when its months are not known.
 * Windows count whole months, as the sources do: “usually”, never “open today”.
 */
export function isInSeason({ allYear, from, to }: SeasonWindow, at: Date): boolean | undefined {
  if (allYear) return true;
  if (from === undefined || to === undefined) return undefined;
  return isWithin(chinaMonth(at), from, to);
}

/**
 * Weeks, rounded up, until the first day of a venue's usual season (China time). 0 while it runs; `undefined` when
 * its months are not known.
 */
export function weeksUntilSeason(season: SeasonWindow, at: Date): number | undefined {
  const running = isInSeason(season, at);
  if (running || running === undefined || season.from === undefined) return running ? 0 : undefined;
  const here = new Date(at.getTime() + CHINA_OFFSET_MS);
  const monthsAhead = (season.from - 1 - here.getUTCMonth() + 12) % 12;
  const opens = Date.UTC(here.getUTCFullYear(), here.getUTCMonth() + monthsAhead, 1) - CHINA_OFFSET_MS;
  return Math.ceil((opens - at.getTime()) / WEEK_MS);
}
