import { chartFigure } from '#lib/charts/chartFigure.ts';
import { linearScale } from '#lib/charts/linearScale.ts';
import type { ChartOf } from '#lib/content/schema/chart.ts';
import { chartText } from '#lib/i18n/text/charts.ts';
import { ChartFigure } from './ChartFigure.tsx';
import { ChartWords } from './ChartWords.tsx';
import type { DrawingProps } from './drawing.ts';

/** Percent of the width that the longest thread takes; the rest leaves room for its knot. */
const LONGEST = 94;

/** Sizes side by side: from zero, one thread to each row, a knot at its end. */
export function BarRows({ locale, chart, titleId, sourceIds }: DrawingProps<ChartOf<'bars'>>) {
  const text = chartText[locale];
  const x = linearScale(0, Math.max(...chart.rows.map(({ value }) => value)), LONGEST);
  return (
    <table className="chart--bars" aria-labelledby={titleId}>
      <thead>
        <tr>
          <th scope="col">{text.who}</th>
          <th scope="col">{text.howMany}</th>
        </tr>
      </thead>
      <tbody>
        {chart.rows.map((row) => (
          <tr key={row.label.en}>
            <th scope="row">
              <ChartWords locale={locale} row={row} sourceIds={sourceIds} />
            </th>
            <td>
              <ChartFigure figure={chartFigure(row, chart.measure, locale)} />
              <svg className={row.accent ? 'thread thread--accent' : 'thread'} aria-hidden="true">
                <line x1="0" x2={`${x(row.value)}%`} y1="11" y2="11" />
                <circle cx={`${x(row.value)}%`} cy="11" r="8" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
