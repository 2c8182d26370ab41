import type { VenueMeta } from '#lib/content/schema/venue.ts';
import { type Limit, limitOf } from '#lib/cost/limit.ts';
import { type CellChild, childCell, childOfEachCell } from './childCell.ts';
import type { Lines } from './quote.ts';

const sorted = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b);

/** Every height and age that some price of a venue is tied to. */
function allLines({ prices = [] }: Pick<VenueMeta, 'prices'>): Lines {
  const limits = prices.map(limitOf);
  const told = (...keys: (keyof Limit)[]) =>
    sorted(limits.flatMap((limit) => keys.flatMap((key) => limit[key] ?? [])));
  return {
    cm: told('underM', 'fromM').map((metres) => Math.round(metres * 100)),
    ages: told('underAge', 'fromAge'),
  };
}

/** Whether every child still gets the answer that it gets with all lines. */
function isFaithful(few: Lines, all: Lines, answer: (child: CellChild) => string): boolean {
  const stands = childOfEachCell(few);
  return childOfEachCell(all).every((child) => {
    const other = stands[childCell(few, child)];
    return other !== undefined && answer(other) === answer(child);
  });
}

/** The lines at which what a child pays changes; `answer` tells all that a child would pay. */
export function ruleLines(venue: Pick<VenueMeta, 'prices'>, answer: (child: CellChild) => string): Lines {
  const all = allLines(venue);
  let lines = all;
  for (const dimension of ['cm', 'ages'] as const) {
    for (const line of all[dimension]) {
      const without = { ...lines, [dimension]: lines[dimension].filter((one) => one !== line) };
      if (isFaithful(without, all, answer)) lines = without;
    }
  }
  return lines;
}
