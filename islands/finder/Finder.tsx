import { useEffect, useRef, useState } from 'react';
import type { FinderState } from '#lib/finder/finderState.ts';
import { suggestCities } from '#lib/finder/suggestCities.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { finderText } from '#lib/i18n/text/finder.ts';
import { Answers } from './Answers.tsx';
import { Filters } from './Filters.tsx';
import { NearMe } from './NearMe.tsx';
import { PartyLine } from './PartyLine.tsx';
import { PickStart } from './PickStart.tsx';
import { PlaceField } from './PlaceField.tsx';
import { statusText } from './statusText.ts';
import { useAnswer } from './useAnswer.ts';
import { fetchMore } from './useMore.ts';
import { useNearMe } from './useNearMe.ts';
import { usePart } from './usePart.ts';
import { useRows } from './useRows.ts';
import { useUrlState } from './useUrlState.ts';

const fetchBeside = () => import('./beside.ts');
const fetchParts = () => Promise.all([fetchBeside(), fetchMore()]).then(([{ locate }]) => locate);

interface Props {
  locale: Locale;
  dataUrl: string;
}

/** The finder: where, who, what kind, how much; answers in order of what it costs them. The URL is the question. */
export function Finder({ locale, dataUrl }: Props) {
  const text = finderText[locale];
  const [state, setState] = useUrlState();
  const near = useNearMe(fetchParts);
  const { rows, pending, failed, retry, note } = useRows(dataUrl, { locale, state, here: near.here });
  const status = useRef<HTMLParagraphElement>(null);
  const place = rows?.cities.find(({ slug }) => slug === state.place);
  // A chosen city takes the place of the visitor's own position as the origin.
  const here = place ? undefined : near.here;
  const { at, found, more, asking, asked, load, ...part } = useAnswer({
    locale,
    rows: pending ? undefined : rows,
    state,
    here,
  });
  const isLost = failed || part.failed;
  const origin =
    place?.lat === undefined || place.lng === undefined ? here : { lat: place.lat, lng: place.lng };
  const measuring = origin !== undefined;
  const beside = usePart(fetchBeside, measuring || state.compare !== '');
  const [isAsked, setAsked] = useState(false);
  const isPicking = isAsked || state.compare !== '';
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
          suggestions={rows ? suggestCities(rows.cities, state.query, asking.nearly) : []}
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
      <Filters locale={locale} state={state} onChange={change} />
      <PartyLine {...{ locale, state, asked, more, measuring }} onOpen={load} onChange={change} />
      <div className="finder__bar">
        <p className="finder__count" role="status" ref={status} tabIndex={-1}>
          {isLost
            ? text.failed
            : found
              ? statusText(locale, { count: found.length, place, here, state }, asked)
              : text.loading}
        </p>
        {beside.failed || (found && found.length > 1 && !isPicking) ? (
          <PickStart
            locale={locale}
            failed={beside.failed}
            load={beside.load}
            onStart={() => setAsked(true)}
          />
        ) : null}
      </div>
      {isLost ? (
        <button type="button" className="btn" onClick={failed ? retry : load}>
          {text.retry}
        </button>
      ) : null}
      {note}
      {more && rows ? <more.Guessed locale={locale} rows={rows} query={state.query} /> : null}
      {found && rows ? (
        <Answers
          {...{ locale, rows, state, found, asking, asked, at, origin, beside, isPicking }}
          place={place?.name}
          // Leaving the comparison hides the button that did it.
          onPick={(picks) => (state.side ? answer : setState)({ ...state, ...picks })}
        >
          {more && found.length === 0 ? (
            <more.NoAnswer
              locale={locale}
              ways={more.relaxations(rows, state, { ...asking, here, locale })}
              onChoose={answer}
            />
          ) : null}
        </Answers>
      ) : null}
    </search>
  );
}
