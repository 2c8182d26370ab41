/** What a clock on the wall shows somewhere: the calendar day, and the time as `08:05`. */
export interface WallClock {
  day: string;
  time: string;
}

/**
 * A moment (`2022-02-05T20:05+08:00`) on the wall of a time zone (`America/New_York`). Throws a RangeError
 * for a zone that the browser does not know, or a moment that is none.
 */
export function wallClock(moment: string, timeZone: string): WallClock {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).formatToParts(new Date(moment));
  const of = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((part) => part.type === type)?.value ?? '';
  // Some engines call midnight 24.
  const hour = String(Number(of('hour')) % 24).padStart(2, '0');
  return { day: `${of('year')}-${of('month')}-${of('day')}`, time: `${hour}:${of('minute')}` };
}
