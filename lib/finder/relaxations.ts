import type { Point } from '#lib/venues/distance.ts';
import type { FinderRows } from './finderRows.ts';
import { BUDGETS, EMPTY_STATE, type FinderState } from './finderState.ts';
import { findVenues } from './findVenues.ts';

export type Condition = 'free' | 'budget' | 'kind' | 'beginner' | 'night' | 'query' | 'place' | 'all';

export interface Relaxation {
  /** The one condition that gives way, or all but the place. */
  condition: Condition;
  state: FinderState;
  /** How many venues would answer then. */
  count: number;
}

/** The next state up for each condition that is set: the next budget, or the condition dropped. */
function looser(state: FinderState): { condition: Condition; state: FinderState }[] {
  const next = state.free
    ? BUDGETS[0]
    : BUDGETS.find((cny) => cny > (state.budget ?? Number.POSITIVE_INFINITY));
  const steps: [Condition, boolean, Partial<FinderState>][] = [
    ['free', state.free, { free: false, budget: next }],
    ['budget', state.budget !== undefined, { budget: next }],
    ['kind', state.kind !== undefined, { kind: undefined }],
    ['beginner', state.beginner, { beginner: false }],
    ['night', state.night, { night: false }],
    ['query', state.query.trim() !== '', { query: '' }],
    ['place', state.place !== undefined, { place: undefined }],
  ];
  return steps.flatMap(([condition, set, part]) =>
    set ? [{ condition, state: { ...state, ...part } }] : [],
  );
}

/** For a question without an answer: which single condition to loosen, or else all, and what that would find. */
export function relaxations(rows: FinderRows, state: FinderState, here?: Point): Relaxation[] {
  const counted = (step: Omit<Relaxation, 'count'>): Relaxation => ({
    ...step,
    count: findVenues(rows, step.state, here).length,
  });
  const helpful = looser(state)
    .map(counted)
    .filter(({ count }) => count > 0);
  const all = counted({ condition: 'all', state: { ...EMPTY_STATE, place: state.place, sort: state.sort } });
  return helpful.length > 0 || all.count === 0 ? helpful : [all];
}
