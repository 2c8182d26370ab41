import { useEffect, useMemo, useState } from 'react';
import { askedPart } from '#lib/finder/cells/askedPart.ts';
import { cellsAround } from '#lib/finder/cells/cellsAround.ts';
import { horizon } from '#lib/finder/cells/horizon.ts';
import { mergeRows } from '#lib/finder/cells/mergeRows.ts';
import type { Split } from '#lib/finder/cells/split.ts';
import type { FinderCity, FinderRows } from '#lib/finder/finderRows.ts';
import type { FinderState } from '#lib/finder/finderState.ts';
import { AROUND_KM } from '#lib/finder/findVenues.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { finderSplitText } from '#lib/i18n/text/finderSplit.ts';
import { finderPartPath } from '#lib/routes.ts';
import type { Point } from '#lib/venues/distance.ts';
import { Looked } from './Looked.tsx';
import { useParts } from './useParts.ts';

const OFFERED = 3;

export interface SplitRowsProps {
  locale: Locale;
  split: Split;
  /** The cities; the venues are in the parts. */
  directory: FinderRows;
  state: FinderState;
  here: Point | undefined;
  onRows: (rows: FinderRows) => void;
  onPending: (pending: boolean) => void;
  onFail: () => void;
}

/**
 * The list of places where it is too long for one file: loads the parts that the question needs, and says how far has
 * been looked. A position never decides what is fetched: which city is near it is offered, and the visitor chooses.
 */
export function SplitRows({ locale, split, directory, state, here, onRows, ...loading }: SplitRowsProps) {
  const { cities } = directory;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const asked = askedPart(split, cities, state);
  const { city } = asked;
  const isAroundHere = here !== undefined && !city && asked.name === 'none';
  // Around a position nothing is fetched but what the visitor chooses.
  const needed = isAroundHere ? [] : [asked.part];
  const loaded = useParts([...needed, ...chosen], {
    urlOf: (part) => finderPartPath(locale, split.version, part),
    isTyping: state.query !== '' && !state.place,
    ...loading,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what has come changes the rows
  useEffect(() => {
    if (loaded.size > 0) onRows(mergeRows(directory, [...loaded.values()]));
  }, [loaded]);
  const around = useMemo(() => cellsAround(split, cities, AROUND_KM), [split, cities]);
  const there = new Set(loaded.keys());
  const point = city ? around.centreOf(city) : here;
  const offered = isAroundHere ? around.toOffer(here, there, OFFERED) : [];
  const load = (one: FinderCity) => setChosen([...chosen, ...around.nextAround(one, there)]);
  const text = finderSplitText[locale];
  const shown = new Set([...loaded.values()].flatMap(({ venues }) => venues.map(({ id }) => id))).size;
  // What has not come has not been looked through.
  if (needed.some((part) => !loaded.has(part))) return null;
  return (
    <div className="finder__looked">
      <Looked
        locale={locale}
        km={point && horizon(split, there, point).km}
        place={city?.name ?? (isAroundHere ? text.you : undefined)}
        isCity={city !== undefined}
        name={asked.name}
        shown={shown}
        total={split.total}
      />
      {city && around.nextAround(city, there).length > 0 ? (
        <button type="button" className="chip" onClick={() => load(city)}>
          {text.farther}
        </button>
      ) : null}
      {offered.length > 0 ? (
        <fieldset className="choices">
          <legend className="small">{text.offer}</legend>
          <div className="chips">
            {offered.map((one) => (
              <button type="button" className="chip" key={one.slug} onClick={() => load(one)}>
                {one.name}
              </button>
            ))}
          </div>
        </fieldset>
      ) : null}
    </div>
  );
}
