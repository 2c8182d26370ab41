import { isInSeason, type SeasonWindow, weeksUntilSeason } from './season.ts';

/** When a venue that is not running usually opens: in some weeks if that is soon, else in a month. */
export type SeasonHint = { weeks: number } | { month: number };

/** Up to here weeks are easier to picture than the name of a month. */
const SOON_WEEKS = 8;

/** What a list should say about a venue's season at a moment; `undefined` while it runs, or when nobody says. */
export function seasonHint(season: SeasonWindow, at: Date): SeasonHint | undefined {
  const weeks = weeksUntilSeason(season, at);
  if (isInSeason(season, at) !== false || weeks === undefined || season.from === undefined) return undefined;
  return weeks <= SOON_WEEKS ? { weeks } : { month: season.from };
}
