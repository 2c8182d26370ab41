/** An article is checked before the season, in autumn, and once while it runs. */
const MONTHS = 6;

/** Whether the day on which an article was last checked, in China, lies more than six months back. */
export function isUnchecked(checkedOn: string, asOf: Date): boolean {
  const due = new Date(`${checkedOn}T00:00:00+08:00`);
  due.setUTCMonth(due.getUTCMonth() + MONTHS);
  return due < asOf;
}
