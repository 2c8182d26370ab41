import { isInSeason, type SeasonWindow } from './season.ts';

/** One month of the strip: 1–12, and whether the venue usually runs in it. */
export interface SeasonMonth {
  month: number;
  open: boolean;
}

/** A year from July to June, so that a winter is one stretch; undefined when a venue's months are not known. */
export function seasonMonths(season: SeasonWindow): SeasonMonth[] | undefined {
  if (!season.allYear && (season.from === undefined || season.to === undefined)) return undefined;
  return Array.from({ length: 12 }, (_, index) => {
    const month = ((index + 6) % 12) + 1;
    // The middle of the month, so that no time zone can move it.
    return { month, open: isInSeason(season, new Date(Date.UTC(2026, month - 1, 15))) === true };
  });
}

/** China has kept one time zone without summer time since 1992. */
const CHINA_OFFSET_MS = 8 * 3600 * 1000;

export type Opening = { now: true } | { now: false; year: number; month: number };

/**
 * Whether a venue usually runs at a moment, or else the month in which it next usually opens (China time); undefined
 * when its months are not known, and for places that run all year.
 */
export function nextOpening(season: SeasonWindow, at: Date): Opening | undefined {
  const running = isInSeason(season, at);
  if (season.allYear || running === undefined || season.from === undefined) return undefined;
  if (running) return { now: true };
  const here = new Date(at.getTime() + CHINA_OFFSET_MS);
  const year = here.getUTCFullYear() + (season.from > here.getUTCMonth() + 1 ? 0 : 1);
  return { now: false, year, month: season.from };
}
