import { useEffect, useMemo, useRef } from 'react';
import type { FinderState } from '#lib/finder/finderState.ts';
import { findVenues } from '#lib/finder/findVenues.ts';
import { relaxations } from '#lib/finder/relaxations.ts';
import { suggestCities } from '#lib/finder/suggestCities.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { finderText } from '#lib/i18n/text/finder.ts';
import { Filters } from './Filters.tsx';
import { NearMe } from './NearMe.tsx';
import { NoAnswer } from './NoAnswer.tsx';
import { PlaceField } from './PlaceField.tsx';
import { Results } from './Results.tsx';
import { statusText } from './statusText.ts';
import { useNearMe } from './useNearMe.ts';
import { useRows } from './useRows.ts';
import { useUrlState } from './useUrlState.ts';

interface Props {
  locale: Locale;
  dataUrl: string;
}

/** The finder: where, what kind, how much; answers by price or by distance. The URL is the question. */
export function Finder({ locale, dataUrl }: Props) {
  const text = finderText[locale];
  const { rows, failed, retry } = useRows(dataUrl);
  const [state, setState] = useUrlState();
  const near = useNearMe();
  const at = useMemo(() => new Date(), []);
  const status = useRef<HTMLParagraphElement>(null);
  const place = rows?.cities.find(({ slug }) => slug === state.place);
  // A chosen city takes the place of the visitor's own position as the origin.
  const here = place ? undefined : near.here;
  const found = useMemo(() => (rows ? findVenues(rows, state, here) : []), [rows, state, here]);
  const measuring = here !== undefined || place?.lat !== undefined;
  const change = (part: Partial<FinderState>) => setState({ ...state, ...part });
  /** For buttons that vanish when they are used: the focus goes to the line that says what came of it. */
  const answer = (next: FinderState) => {
    setState(next);
    status.current?.focus({ preventScroll: true });
  };
  const aroundHere = () => setState({ ...state, place: undefined, query: '', sort: 'distance' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new position is what makes it run
  useEffect(() => {
    if (near.here) aroundHere();
  }, [near.here]);
  return (
    <search className="finder">
      <div className="finder__where">
        <PlaceField
          locale={locale}
          query={state.query}
          place={place}
          suggestions={rows ? suggestCities(rows.cities, state.query) : []}
          onQuery={(query) => setState({ ...state, query }, 'typing')}
          onPlace={(slug) => answer({ ...state, place: slug, query: '' })}
        />
        <NearMe
          locale={locale}
          status={near.status}
          measuring={here !== undefined}
          onAsk={near.here ? aroundHere : near.ask}
          onStop={() => {
            near.stop();
            change({ sort: 'price' });
          }}
        />
      </div>
      <Filters locale={locale} state={state} measuring={measuring} onChange={change} />
      <p className="finder__count" role="status" ref={status} tabIndex={-1}>
        {failed
          ? text.failed
          : rows
            ? statusText(locale, { count: found.length, place, here, state })
            : text.loading}
      </p>
      {failed ? (
        <button type="button" className="btn" onClick={retry}>
          {text.retry}
        </button>
      ) : null}
      {found.length > 0 ? (
        <Results locale={locale} found={found} at={at} measuring={measuring} />
      ) : rows ? (
        <NoAnswer locale={locale} ways={relaxations(rows, state, here)} onChoose={answer} />
      ) : null}
    </search>
  );
}
