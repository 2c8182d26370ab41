/** China has kept one time zone without summer time since 1992. */
const CHINA_OFFSET_MS = 8 * 3600 * 1000;
/** Seasons part on 1 July, when even the longest ones are over and no new one has begun. */
const FIRST_MONTH = 7;
/** A span longer than this is a slip of the pen (`2022-20`). */
const LONGEST_SPAN = 10;

const LABEL = /^(\d{4})(?:[-–](\d{2}|\d{4}))?$/;

/** First and last calendar year of a price’s label: `2022-23` → 2022 and 2023; undefined for `unknown` and nonsense. */
export function labelYears(label: string): { from: number; to: number } | undefined {
  const [, first, second] = label.match(LABEL) ?? [];
  if (!first) return undefined;
  const from = Number(first);
  if (!second) return { from, to: from };
  const to = second.length === 4 ? Number(second) : from + ((Number(second) - (from % 100) + 100) % 100);
  return to < from || to - from > LONGEST_SPAN ? undefined : { from, to };
}

/** Last calendar year that a price label covers: `2022-23` → 2023, `2018` → 2018, `unknown` → undefined. */
export const lastYear = (label: string): number | undefined => labelYears(label)?.to;

/** A moment as the calendar in China shows it, to be read by its UTC parts. */
const inChina = (at: Date): Date => new Date(at.getTime() + CHINA_OFFSET_MS);

/** The calendar year in China. */
export const calendarYear = (at: Date): number => inChina(at).getUTCFullYear();

/** The year in which the season that runs at a moment ends, in China: 2027 from 1 July 2026 to 30 June 2027. */
export const seasonAt = (at: Date): number =>
  calendarYear(at) + (inChina(at).getUTCMonth() + 1 >= FIRST_MONTH ? 1 : 0);

/** How many seasons lie between a label and a moment: 0 for the one now running, 1 for the one before. */
export function seasonsSince(label: string, at: Date): number | undefined {
  const year = lastYear(label);
  return year === undefined ? undefined : seasonAt(at) - year;
}
