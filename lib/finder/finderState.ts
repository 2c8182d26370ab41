import { VENUE_KINDS, type VenueKind } from '#lib/content/schema/venueKinds.ts';

export const BUDGETS = [50, 100, 200] as const;
export type Budget = (typeof BUDGETS)[number];
export const SORTS = ['price', 'distance'] as const;
export type Sort = (typeof SORTS)[number];

/** Everything a visitor has chosen in the finder, except where they are: that never leaves the memory. */
export interface FinderState {
  /** Typed words. */
  query: string;
  /** Slug of a chosen city. */
  place?: string;
  kind?: VenueKind;
  /** At most this many yuan a head. */
  budget?: Budget;
  free: boolean;
  beginner: boolean;
  night: boolean;
  sort: Sort;
}

export const EMPTY_STATE: FinderState = {
  query: '',
  free: false,
  beginner: false,
  night: false,
  sort: 'price',
};

/** Longer queries hold nothing that could match a name. */
export const MAX_QUERY = 60;

const oneOf = <T extends string>(list: readonly T[], value: string | null): T | undefined =>
  list.find((entry) => entry === value);

/** Reads the state from a URL's query string. Anything that is not understood is left out, never an error. */
export function parseState(search: string): FinderState {
  const params = new URLSearchParams(search);
  const place = params.get('place');
  const budget = BUDGETS.find((cny) => String(cny) === params.get('budget'));
  return {
    query: (params.get('q') ?? '').slice(0, MAX_QUERY),
    place: place && /^[a-z0-9-]{1,60}$/.test(place) ? place : undefined,
    kind: oneOf(VENUE_KINDS, params.get('kind')),
    budget,
    free: params.get('free') === '1',
    beginner: params.get('beginner') === '1',
    night: params.get('night') === '1',
    sort: oneOf(SORTS, params.get('sort')) ?? 'price',
  };
}

/** The query string of a state, `?…` or empty; what is at its default is left out. */
export function stringifyState(state: FinderState): string {
  const params = new URLSearchParams();
  if (state.query) params.set('q', state.query);
  if (state.place) params.set('place', state.place);
  if (state.kind) params.set('kind', state.kind);
  if (state.budget) params.set('budget', String(state.budget));
  for (const flag of ['free', 'beginner', 'night'] as const) if (state[flag]) params.set(flag, '1');
  if (state.sort !== 'price') params.set('sort', state.sort);
  const text = params.toString();
  return text ? `?${text}` : '';
}
