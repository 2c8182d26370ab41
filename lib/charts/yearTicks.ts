/** Steps between labelled years, from the finest. */
const STEPS = [1, 2, 5, 10, 20, 50];

/** The years to label on an axis from `from` to `to`: whole ones, evenly spaced, at most `most` of them. */
export function yearTicks(from: number, to: number, most: number): number[] {
  const first = Math.ceil(from);
  const step = STEPS.find((one) => Math.floor((to - first) / one) + 1 <= most) ?? 100;
  const ticks: number[] = [];
  for (let year = first; year <= to; year += step) ticks.push(year);
  return ticks;
}
