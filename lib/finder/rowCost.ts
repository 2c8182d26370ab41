import type { PriceAge } from '#lib/venues/priceAge.ts';
import type { FinderVenue } from './finderRows.ts';
import type { FinderState } from './finderState.ts';

/** What a row says of the money a visit takes, in the words of a language. */
export interface RowCost {
  /** In yuan; absent where a ticket that is needed is not published. */
  total?: { minCny: number; maxCny: number };
  people: number;
  age?: PriceAge;
  /** `3 人门票 + 租装备，2018 年价`, `另有未知：课程`; without a total, why there is none. */
  lines: readonly string[];
  /** A lesson was asked for, and none is published. */
  lacksLesson?: boolean;
}

export type CostOf = (venue: FinderVenue) => RowCost | undefined;

/** One adult, a weekday, gear hired: what a visitor asks who has not said anything yet. */
export const isPlain = ({ who, day, gear, lesson }: FinderState): boolean =>
  !who && day === 'weekday' && gear === 'rented' && !lesson;

/** The answer to the plain question, which stands in the rows. All others are worked out by `costFor`. */
export function plainCost({ cny, to = cny, age, notTotal, ...row }: FinderVenue): RowCost | undefined {
  if (cny === undefined || to === undefined) return undefined;
  if (notTotal) return { people: 1, lines: [notTotal] };
  const { bought = '', missing } = row;
  return {
    total: { minCny: cny, maxCny: to },
    people: 1,
    age,
    lines: missing ? [bought, missing] : [bought],
  };
}
