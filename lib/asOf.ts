const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * The moment that `--as-of` names: `2027-01-15` (noon in Beijing) or a moment with its offset. Undefined if it is
 * neither, or not in the calendar.
 */
export function momentOf(text: string): Date | undefined {
  if (!DAY.test(text) && !MOMENT.test(text)) return undefined;
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  // 2027-02-30 would become 2 March.
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(text.slice(0, 10))) return undefined;
  const moment = new Date(DAY.test(text) ? `${text}T12:00:00+08:00` : text);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}

const BEIJING_HOURS = 8;

/** A moment as `2027-01-15T12:00:00+08:00`: Beijing time, to the second. */
export const beijingMoment = (moment: Date): string =>
  `${new Date(moment.getTime() + BEIJING_HOURS * 3600_000).toISOString().slice(0, 19)}+08:00`;

/** The first moment of the month, in Beijing, that follows a moment. */
export function nextMonth(moment: Date): Date {
  const there = new Date(moment.getTime() + BEIJING_HOURS * 3600_000);
  return new Date(Date.UTC(there.getUTCFullYear(), there.getUTCMonth() + 1, 1) - BEIJING_HOURS * 3600_000);
}
