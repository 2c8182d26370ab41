import type { ReactNode } from 'react';
import type { FinderRows } from '#lib/finder/finderRows.ts';
import type { FinderState } from '#lib/finder/finderState.ts';
import type { Asking, Found } from '#lib/finder/findVenues.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { pickText } from '#lib/i18n/text/pick.ts';
import type { Point } from '#lib/venues/distance.ts';
import { Results } from './Results.tsx';
import type { usePart } from './usePart.ts';

type Beside = typeof import('./beside.ts');

export interface AnswersProps {
  locale: Locale;
  rows: FinderRows;
  state: FinderState;
  found: readonly Found[];
  asking: Asking;
  asked: readonly string[];
  at: Date;
  /** Where distances are measured from, and the name of that place if it is a city. */
  origin: Point | undefined;
  place: string | undefined;
  onPick: (picks: Pick<FinderState, 'compare' | 'side'>) => void;
}

interface Props extends AnswersProps {
  beside: ReturnType<typeof usePart<Beside>>;
  /** Whether the rows have boxes, to be put side by side. */
  isPicking: boolean;
  /** What stands in the place of an empty list. */
  children: ReactNode;
}

/** The list of answers, the view around beside it, and, once somebody compares, boxes on its rows. */
export function Answers({ beside: { part, failed }, isPicking, children, ...props }: Props) {
  const { locale, state, found, at, origin, place, onPick } = props;
  const isOpen = part && state.side && state.compare !== '';
  return (
    <>
      {failed ? <p role="status">{pickText[locale].lost}</p> : null}
      <div className={isPicking ? 'answers answers--pick' : 'answers'} hidden={isOpen}>
        {part && origin && found.length > 0 ? (
          <part.Around locale={locale} found={found} origin={origin} place={place} />
        ) : null}
        <div>
          {found.length > 0 ? (
            <Results
              locale={locale}
              found={found}
              at={at}
              measuring={origin !== undefined}
              pick={
                part && isPicking
                  ? (venue) => (
                      <part.PickBox locale={locale} venue={venue} compare={state.compare} onPick={onPick} />
                    )
                  : undefined
              }
            />
          ) : (
            children
          )}
        </div>
      </div>
      {part && isPicking ? <part.Picked {...props} /> : null}
    </>
  );
}
