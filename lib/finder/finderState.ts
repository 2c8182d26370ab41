import { VENUE_KINDS, type VenueKind } from '#lib/content/schema/venueKinds.ts';
import type { Visit, VisitDay } from '#lib/cost/visit.ts';
import { readCompared } from './compareParams.ts';

export const BUDGETS = [50, 100, 200] as const;
export type Budget = (typeof BUDGETS)[number];
export const SORTS = ['price', 'distance', 'easy'] as const;
export type Sort = (typeof SORTS)[number];
export const DAYS = ['weekday', 'weekend', 'holiday'] as const satisfies readonly VisitDay[];
/** Weeks from today within which a place must open. */
export const OPENS = ['now', '4', '8'] as const;
export type Opens = (typeof OPENS)[number];
const GEARS = ['rented', 'own'] as const satisfies readonly Visit['gear'][];
export const FLAGS = ['beginner', 'night', 'indoor'] as const;

/** Everything a visitor has chosen in the finder, except where they are: that never leaves the memory. */
export interface FinderState {
  /** Typed words. */
  query: string;
  /** Slug of a chosen city. */
  place?: string;
  kind?: VenueKind;
  /** At most this many yuan a head, of the total. */
  budget?: Budget;
  free: boolean;
  beginner: boolean;
  night: boolean;
  indoor: boolean;
  /** Running now, or within so many weeks. */
  open?: Opens;
  sort: Sort;
  /** Who goes, as the URL has it: `adults=2&kids=110,5y` (lib/finder/partyParams.ts); empty for one adult. */
  who: string;
  day: VisitDay;
  gear: Visit['gear'];
  /** Everybody takes one lesson. */
  lesson: boolean;
  /** Ids of the venues picked to be put side by side, as the URL has them (lib/finder/compareParams.ts). */
  compare: string;
  /** Whether they stand side by side, in the place of the list. */
  side: boolean;
}

export const EMPTY_STATE: FinderState = {
  query: '',
  free: false,
  beginner: false,
  night: false,
  indoor: false,
  sort: 'price',
  who: '',
  day: 'weekday',
  gear: 'rented',
  lesson: false,
  compare: '',
  side: false,
};

/** Longer queries hold nothing that could match a name. */
export const MAX_QUERY = 60;

const WHO = /\b(?:adults|kids|students|seniors)=[\dxy,-]+(?=&|$)/g;

/** The parameters as text. A comma is plain there; encoded, it would spoil the address for reading. */
const textOf = (params: URLSearchParams): string => params.toString().replace(/%2C/g, ',');

/** Reads the state from a URL's query string. Anything that is not understood is left out, never an error. */
export function parseState(search: string): FinderState {
  const params = new URLSearchParams(search);
  const text = (name: string): string => params.get(name) ?? '';
  const isOn = (name: string): boolean => text(name) === '1';
  const oneOf = <T extends string | number>(list: readonly T[], name: string): T | undefined =>
    list.find((entry) => String(entry) === text(name));
  return {
    query: text('q').slice(0, MAX_QUERY),
    place: /^[a-z0-9-]{1,60}$/.test(text('place')) ? text('place') : undefined,
    kind: oneOf(VENUE_KINDS, 'kind'),
    who: (textOf(params).match(WHO) ?? []).join('&'),
    day: oneOf(DAYS, 'day') ?? 'weekday',
    gear: oneOf(GEARS, 'gear') ?? 'rented',
    lesson: isOn('lesson'),
    budget: oneOf(BUDGETS, 'budget'),
    free: isOn('free'),
    beginner: isOn('beginner'),
    night: isOn('night'),
    indoor: isOn('indoor'),
    open: oneOf(OPENS, 'open'),
    sort: oneOf(SORTS, 'sort') ?? 'price',
    compare: readCompared(text('compare')),
    side: isOn('side'),
  };
}

/** The query string of a state, `?…` or empty; what is at its default is left out. */
export function stringifyState({ query, who, ...choices }: FinderState): string {
  const params = new URLSearchParams();
  if (query) params.set('q', query);
  for (const [name, value] of Object.entries(choices)) {
    const written = value === true ? '1' : String(value || '');
    const usual = String(EMPTY_STATE[name as keyof typeof choices]);
    if (written && written !== usual) params.set(name, written);
  }
  const search = [who, textOf(params)].filter(Boolean).join('&');
  return search && `?${search}`;
}
