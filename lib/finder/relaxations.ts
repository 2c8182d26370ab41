import type { Locale } from '#lib/i18n/locale.ts';
import type { Point } from '#lib/venues/distance.ts';
import type { FinderRows } from './finderRows.ts';
import { BUDGETS, type FinderState } from './finderState.ts';
import { type Asking, findVenues } from './findVenues.ts';
import { costFor } from './quotes/costFor.ts';

export type Condition =
  | 'free'
  | 'budget'
  | 'gear'
  | 'kind'
  | 'beginner'
  | 'night'
  | 'indoor'
  | 'open'
  | 'query'
  | 'place'
  | 'all';

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
    ['gear', (state.free || state.budget !== undefined) && state.gear === 'rented', { gear: 'own' }],
    ['kind', state.kind !== undefined, { kind: undefined }],
    ['beginner', state.beginner, { beginner: false }],
    ['night', state.night, { night: false }],
    ['indoor', state.indoor, { indoor: false }],
    ['open', state.open !== undefined, { open: undefined }],
    ['query', state.query.trim() !== '', { query: '' }],
    ['place', state.place !== undefined, { place: undefined }],
  ];
  return steps.flatMap(([condition, set, part]) =>
    set ? [{ condition, state: { ...state, ...part } }] : [],
  );
}

/** For a question without an answer: which single condition to loosen, or else all, and what that would find. */
export function relaxations(
  rows: FinderRows,
  state: FinderState,
  { here, locale, ...asking }: Asking & { here?: Point; locale: Locale },
): Relaxation[] {
  const counted = (step: Omit<Relaxation, 'count'>): Relaxation => ({
    ...step,
    count: findVenues(rows, step.state, here, { ...asking, cost: costFor(step.state, locale) }).length,
  });
  const helpful = looser(state)
    .map(counted)
    .filter(({ count }) => count > 0);
  const cleared = { query: '', free: false, budget: undefined, kind: undefined, open: undefined } as const;
  const all = counted({
    condition: 'all',
    state: { ...state, ...cleared, beginner: false, night: false, indoor: false },
  });
  return helpful.length > 0 || all.count === 0 ? helpful : [all];
}
