/** Some numbers by their middle, their 95th in a hundred and their greatest. */
export interface Quantiles {
  median: number;
  p95: number;
  max: number;
}

export function quantilesOf(values: readonly number[]): Quantiles {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), max: at(1) };
}
