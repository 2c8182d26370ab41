import type { ChartMeasure, ChartRow } from '#lib/content/schema/chart.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { chartText } from '#lib/i18n/text/charts.ts';

/**
 * A number as a chart prints it: the figure large, the unit beside it. `unit` may be empty, as may `about`.
 */
export interface ChartFigure {
  about: string;
  figure: string;
  unit: string;
}

/** Millions from which Chinese counts in 亿. */
const YI = 100;

function people(millions: number, locale: Locale): Omit<ChartFigure, 'about'> {
  const text = chartText[locale];
  if (locale === 'en') return { figure: String(millions), unit: text.large };
  return millions >= YI
    ? { figure: String(Number((millions / YI).toFixed(4))), unit: text.large }
    : { figure: String(Math.round(millions * 100)), unit: text.small };
}

/**
 * The number of a row as its reader’s language writes it: `3.46` `亿`, `346` `million`, `24.56%`, `约` `24%`.
 */
export function chartFigure(
  { value, about }: Pick<ChartRow, 'value' | 'about'>,
  measure: ChartMeasure,
  locale: Locale,
): ChartFigure {
  const shown = about ? Math.round(value) : value;
  const number = measure === 'percent' ? { figure: `${shown}%`, unit: '' } : people(shown, locale);
  return { about: about ? chartText[locale].about : '', ...number };
}
