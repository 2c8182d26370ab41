import type { Locale } from '#lib/i18n/locale.ts';

/** What every kind of chart is drawn from. */
export interface DrawingProps<C> {
  locale: Locale;
  chart: C;
  /** Id of the title, which names the table. */
  titleId: string;
  /** Ids of the page's sources in the order of its source list. */
  sourceIds: readonly string[];
}
