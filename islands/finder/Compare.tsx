import { useEffect, useRef } from 'react';
import { comparedIds } from '#lib/finder/compareParams.ts';
import { type CompareCell, compareRows } from '#lib/finder/compareRows.ts';
import { EMPTY_STATE } from '#lib/finder/finderState.ts';
import { findVenues } from '#lib/finder/findVenues.ts';
import { DOT, dotted } from '#lib/i18n/dotted.ts';
import { compareText } from '#lib/i18n/text/compare.ts';
import { venueWords } from '#lib/i18n/text/venueWords.ts';
import { venuePath } from '#lib/routes.ts';
import type { AnswersProps } from './Answers.tsx';

function Cell({ text, lines = [], isUnknown, isMinor }: CompareCell) {
  const tone = isUnknown ? ' compare__value--unknown' : isMinor ? ' compare__value--minor' : '';
  return (
    <td>
      <span className={`compare__value${tone}`}>{text}</span>
      {lines.map((line) => (
        <small key={line}>{line}</small>
      ))}
    </td>
  );
}

/**
 * Up to three venues side by side, for the same party on the same day. A table on every screen: on a phone the heads of
 * its rows only overflow from a column without a width, so that it stays one for screen readers.
 */
export function Compare({ locale, rows, state, asking, asked, origin, at, onPick }: AnswersProps) {
  const text = compareText[locale];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView();
  }, []);
  const { who, day, gear, lesson, compare } = state;
  // The filters of the list say nothing about what was picked from it.
  const open = { ...EMPTY_STATE, who, day, gear, lesson, sort: 'distance' } as const;
  const all = new Map(findVenues(rows, open, origin, asking).map((found) => [found.venue.id, found]));
  const ids = comparedIds(compare);
  const found = ids.flatMap((id) => all.get(id) ?? []);
  const gone = ids.length - found.length;
  const keep = (some: string[]) => onPick({ compare: some.join(), side: some.length > 0 });
  const table = compareRows(found, { locale, at, measuring: origin !== undefined });
  return (
    <section className={`compare compare--${found.length}`} aria-labelledby="compare-title">
      <h2 id="compare-title" tabIndex={-1} ref={heading}>
        {text.title}
      </h2>
      <p className="small">
        {text.asked(asked.join(DOT))}
        {gone > 0 ? ` ${text.gone(gone)}` : null}
      </p>
      <table aria-labelledby="compare-title">
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">{text.venue}</span>
            </th>
            {found.map(({ venue, city }) => (
              <th scope="col" key={venue.id}>
                <a href={venuePath(locale, venue.id)}>{venue.name}</a>
                <small>{dotted([city?.name, venueWords[locale].kinds[venue.kind]])}</small>
                <button
                  type="button"
                  aria-label={text.removeNamed(venue.name)}
                  onClick={() => keep(ids.filter((id) => id !== venue.id))}
                >
                  {text.remove}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.map(({ row, cells }) => (
            <tr key={row} className={`compare__${row}`}>
              <th scope="row">
                <span>{text.rows[row]}</span>
              </th>
              {cells.map((cell, index) => (
                <Cell key={found[index]?.venue.id} {...cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="compare__ways">
        <button type="button" className="btn" onClick={() => onPick({ compare, side: false })}>
          {text.back}
        </button>
        <button type="button" className="chip" onClick={() => keep([])}>
          {text.clear}
        </button>
      </p>
    </section>
  );
}
