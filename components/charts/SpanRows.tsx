import { chartFigure } from '#lib/charts/chartFigure.ts';
import { linearScale } from '#lib/charts/linearScale.ts';
import { monthAsYear } from '#lib/charts/monthAsYear.ts';
import { yearTicks } from '#lib/charts/yearTicks.ts';
import type { ChartOf } from '#lib/content/schema/chart.ts';
import { chartText } from '#lib/i18n/text/charts.ts';
import { ChartFigure } from './ChartFigure.tsx';
import { ChartWords } from './ChartWords.tsx';
import type { DrawingProps } from './drawing.ts';

/** Room for a knot or half a label at each end of the axis, percent of the width. */
const EDGE = 5;
const TICKS = 6;

/**
 * Counts over different stretches of time: the number first, then how long its thread runs on one axis of
 * years.
 */
export function SpanRows({ locale, chart, titleId, sourceIds }: DrawingProps<ChartOf<'spans'>>) {
  const text = chartText[locale];
  const from = Math.min(...chart.rows.map((row) => monthAsYear(row.from, 'start')));
  const to = Math.max(...chart.rows.map((row) => monthAsYear(row.to, 'end')));
  const along = linearScale(from, to, 100 - 2 * EDGE);
  const x = (year: number): string => `${Math.round((EDGE + along(year)) * 100) / 100}%`;
  const ticks = yearTicks(from, to, TICKS);
  return (
    <table className="chart--spans" aria-labelledby={titleId}>
      <thead>
        <tr>
          <th scope="col">{text.people}</th>
          <th scope="col">
            {text.when}
            <svg className="axis" aria-hidden="true">
              {ticks.map((year) => (
                <text key={year} x={x(year)} y="14">
                  {year}
                </text>
              ))}
            </svg>
          </th>
        </tr>
      </thead>
      <tbody>
        {chart.rows.map((row) => (
          <tr key={row.label.en}>
            <th scope="row">
              <ChartFigure figure={chartFigure(row, 'people', locale)} />
              {row.share === undefined ? null : <span className="small">{row.share}%</span>}
            </th>
            <td>
              <svg className={row.accent ? 'thread thread--accent' : 'thread'} aria-hidden="true">
                {ticks.map((year) => (
                  <line key={year} className="tick" x1={x(year)} x2={x(year)} y1="0" y2="22" />
                ))}
                <line
                  x1={x(monthAsYear(row.from, 'start'))}
                  x2={x(monthAsYear(row.to, 'end'))}
                  y1="11"
                  y2="11"
                />
                <circle cx={x(monthAsYear(row.from, 'start'))} cy="11" r="4" />
                <circle cx={x(monthAsYear(row.to, 'end'))} cy="11" r="8" />
              </svg>
              <ChartWords locale={locale} row={row} sourceIds={sourceIds} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
