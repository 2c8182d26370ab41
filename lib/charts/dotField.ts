/** A hundred dots, row by row: how much of each is filled for `percent` of a hundred, from 0 to 1. */
export const dotField = (percent: number): number[] =>
  Array.from(
    { length: 100 },
    (_, index) => Math.round(Math.min(1, Math.max(0, percent - index)) * 100) / 100,
  );
