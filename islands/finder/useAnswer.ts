import { useEffect, useMemo } from 'react';
import type { FinderRows } from '#lib/finder/finderRows.ts';
import { type FinderState, stringifyState } from '#lib/finder/finderState.ts';
import { type Asking, findVenues } from '#lib/finder/findVenues.ts';
import { isPlain } from '#lib/finder/rowCost.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { finderText } from '#lib/i18n/text/finder.ts';
import type { Point } from '#lib/venues/distance.ts';
import { useMore } from './useMore.ts';

interface Question {
  locale: Locale;
  rows: FinderRows | undefined;
  state: FinderState;
  here: Point | undefined;
}

/**
 * What answers the question. The plain one is answered from the rows; any other waits for the second part of the
 * finder, and so does an empty answer for its ways out.
 */
export function useAnswer({ locale, rows, state, here }: Question) {
  const at = useMemo(() => new Date(), []);
  // What is picked from the answers does not change them: the list must not start again from its top.
  const key = stringifyState({ ...state, compare: '', side: false });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all of the state that matters
  const question = useMemo(() => state, [key]);
  const isSimple = isPlain(state) && state.sort !== 'easy';
  const { more, failed, load } = useMore(!isSimple);
  const asking = useMemo(
    (): Asking => more?.askingFor(question, locale, at) ?? { at },
    [more, question, locale, at],
  );
  const canAnswer = more !== undefined || isSimple;
  const found = useMemo(
    () => (rows && canAnswer ? findVenues(rows, question, here, asking) : undefined),
    [rows, question, here, asking, canAnswer],
  );
  const isEmpty = found?.length === 0;
  useEffect(() => {
    if (isEmpty) load();
  }, [isEmpty, load]);
  return {
    at,
    more,
    load,
    asking,
    found,
    failed: failed && !canAnswer,
    /** The question in a few words. */
    asked: more?.partyWords(state, locale) ?? finderText[locale].plain,
  };
}
