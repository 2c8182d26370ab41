import type { Chart as ChartData } from '#lib/content/schema/chart.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { BarRows } from './BarRows.tsx';
import { HundredRow } from './HundredRow.tsx';
import { SpanRows } from './SpanRows.tsx';

interface Props {
  locale: Locale;
  chart: ChartData;
  /** Ids of the page's sources in the order of its source list. */
  sourceIds: readonly string[];
}

/** A chart on its sheet of paper. It is a table whose cells hold drawings, so that nothing is said twice. */
export function Chart({ locale, chart, sourceIds }: Props) {
  const titleId = `chart-${chart.id}`;
  const shared = { locale, titleId, sourceIds };
  return (
    <figure className="chart">
      <figcaption id={titleId}>{chart.title[locale]}</figcaption>
      {chart.kind === 'bars' ? <BarRows {...shared} chart={chart} /> : null}
      {chart.kind === 'hundred' ? <HundredRow {...shared} chart={chart} /> : null}
      {chart.kind === 'spans' ? <SpanRows {...shared} chart={chart} /> : null}
      {chart.note ? <p className="small">{chart.note[locale]}</p> : null}
    </figure>
  );
}
