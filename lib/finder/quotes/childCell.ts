import type { Lines } from './quote.ts';

/** A child as the lines see it; whole years and centimetres. */
export interface CellChild {
  cm?: number;
  age?: number;
}

/** 0 not told, then below the first line, on it, between, on the next …; always 0 where there are no lines. */
function step(value: number | undefined, lines: readonly number[]): number {
  if (value === undefined || lines.length === 0) return 0;
  const below = lines.filter((line) => line < value).length;
  return 1 + 2 * below + (lines.includes(value) ? 1 : 0);
}

/** How many steps `step` knows. */
export const stepsOf = (lines: readonly number[]): number => (lines.length === 0 ? 1 : 2 * lines.length + 2);

/**
 * Which cell of a venue’s children a child is in, by height in cm and age in years. Rules of height and age only ever
 * compare with a line, so everybody between two lines pays alike, and on the very line it may be either.
 */
export const childCell = ({ cm, ages }: Lines, child: CellChild): number =>
  step(child.cm, cm) * stepsOf(ages) + step(child.age, ages);

/** Somebody for each step, in its order. */
function onePerStep(lines: readonly number[]): (number | undefined)[] {
  if (lines.length === 0) return [undefined];
  const between = lines.map((line, index) => (line + (lines[index + 1] ?? line + 2)) / 2);
  return [undefined, (lines[0] ?? 0) - 1, ...lines.flatMap((line, index) => [line, between[index]])];
}

/** One child for each cell, in the order of `childCell`. */
export const childOfEachCell = ({ cm, ages }: Lines): CellChild[] =>
  onePerStep(cm).flatMap((height) => onePerStep(ages).map((age) => ({ cm: height, age })));
