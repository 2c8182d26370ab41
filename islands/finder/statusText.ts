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

/** Around what; nothing where the whole country is searched. */
function whereText(locale: Locale, { place, here, state }: Answer): string {
  const text = finderText[locale];
  if (place) return text.around(place.name, AROUND_KM);
  if (here && state.sort === 'distance') return text.nearest;
  return here && !state.query.trim() ? text.nearYou(AROUND_KM) : '';
}

/** The line above the list: around what, how many places, and for whom the totals are. */
export function statusText(locale: Locale, answer: Answer, asked: readonly string[]): string {
  const text = finderText[locale];
  const { count } = answer;
  const counted = count > 0 ? [text.count(count), text.reckoned(asked.join(text.list))] : [text.none];
  return [whereText(locale, answer), ...counted].filter(Boolean).join(text.pause);
}
