import { useEffect, useMemo, useState } from 'react';
import type { FinderRows } from '#lib/finder/finderRows.ts';
import type { FinderState } from '#lib/finder/finderState.ts';
import { AROUND_KM, findVenues, suggestCities } from '#lib/finder/findVenues.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { finderText } from '#lib/i18n/text/finder.ts';
import { Filters } from './Filters.tsx';
import { NearMe } from './NearMe.tsx';
import { PlaceField } from './PlaceField.tsx';
import { Results } from './Results.tsx';
import { useNearMe } from './useNearMe.ts';
import { useUrlState } from './useUrlState.ts';

interface Props {
  locale: Locale;
  dataUrl: string;
}

/** The finder: where, what kind, how much; answers by price or by distance. The URL is the question. */
export function Finder({ locale, dataUrl }: Props) {
  const text = finderText[locale];
  const [rows, setRows] = useState<FinderRows | undefined>();
  const [failed, setFailed] = useState(false);
  const [state, setState] = useUrlState();
  const near = useNearMe();
  useEffect(() => {
    fetch(dataUrl)
      .then((response) => (response.ok ? response.json() : Promise.reject(response.status)))
      .then(setRows, () => setFailed(true));
  }, [dataUrl]);
  const found = useMemo(() => (rows ? findVenues(rows, state, near.here) : []), [rows, state, near.here]);
  const change = (part: Partial<FinderState>) => setState({ ...state, ...part });
  const place = rows?.cities.find(({ slug }) => slug === state.place);
  const suggestions = rows && !place ? suggestCities(rows.cities, state.query) : [];
  const around = near.here ? text.you : place?.name;
  const status = failed
    ? text.failed
    : rows
      ? around
        ? text.countAround(found.length, around)
        : text.count(found.length)
      : text.loading;
  return (
    <search className="finder">
      <div className="finder__where">
        <PlaceField
          locale={locale}
          query={state.query}
          place={place}
          suggestions={suggestions}
          onQuery={(query) => setState({ ...state, query }, 'typing')}
          onPlace={(slug) => change({ place: slug, query: '' })}
        />
        <NearMe locale={locale} near={near} />
      </div>
      <Filters locale={locale} state={state} measuring={around !== undefined} onChange={change} />
      <p className="finder__count d" role="status">
        {status}
        {place && !near.here ? <small> ≤ {AROUND_KM} km</small> : null}
      </p>
      <Results locale={locale} found={found} measuring={around !== undefined} ready={rows !== undefined} />
    </search>
  );
}
