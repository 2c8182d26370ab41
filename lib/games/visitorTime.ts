import { wallClock } from './wallClock.ts';

/** Where the Games were. */
const GAMES_ZONE = 'Asia/Shanghai';

/** A session’s start on the visitor’s own clock. */
export interface VisitorTime {
  time: string;
  /** Their calendar beside Beijing’s: −1 the day before, 1 the day after. */
  dayShift: number;
}

/**
 * A start in Beijing on the visitor’s clock; undefined where the two show the same. Throws for an unknown
 * zone.
 */
export function visitorTime(moment: string, timeZone: string): VisitorTime | undefined {
  const there = wallClock(moment, GAMES_ZONE);
  const here = wallClock(moment, timeZone);
  const dayShift = Math.round((Date.parse(here.day) - Date.parse(there.day)) / 86_400_000);
  return dayShift === 0 && here.time === there.time ? undefined : { time: here.time, dayShift };
}
