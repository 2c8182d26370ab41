import type { FinderCity } from '#lib/finder/finderRows.ts';
import type { FinderState } from '#lib/finder/finderState.ts';
import { AROUND_KM } from '#lib/finder/findVenues.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { finderText } from '#lib/i18n/text/finder.ts';
import type { Point } from '#lib/venues/distance.ts';

interface Answer {
  count: number;
  place: FinderCity | undefined;
  here: Point | undefined;
  state: FinderState;
}

/** The line above the list: how many places, and around what. */
export function statusText(locale: Locale, { count, place, here, state }: Answer): string {
  const text = finderText[locale];
  if (place) return text.countAround(count, place.name, AROUND_KM);
  if (!here) return text.count(count);
  if (state.sort === 'distance') return text.countNearest(count);
  return state.query.trim() ? text.count(count) : text.countNear(count, AROUND_KM);
}
