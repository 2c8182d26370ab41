/**
 * A month as a point on an axis of years. `2022-02` is the start of February as a start and its end as an
 * end; a bare year, whose month is not known, stands in its middle.
 */
export function monthAsYear(text: string, side: 'start' | 'end'): number {
  const [year = '', month] = text.split('-');
  if (month === undefined) return Number(year) + 0.5;
  return Number(year) + (Number(month) - (side === 'start' ? 1 : 0)) / 12;
}
