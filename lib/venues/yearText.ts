import type { VenuePrice } from '#lib/content/schema/venue.ts';
import type { Locale } from '#lib/i18n/locale.ts';

/** `2026 年价`, `2022–23 雪季价`, `约 2022 年价`, `年份不详`: no price is shown without this beside it. */
export function yearText({ year, yearNote }: Pick<VenuePrice, 'year' | 'yearNote'>, locale: Locale): string {
  const note = yearNote?.[locale];
  if (year === 'unknown') return locale === 'zh' ? '年份不详' : 'year unknown';
  const years = year.replace('-', '–');
  if (locale === 'zh') return `${years} ${year.includes('-') ? '雪季' : '年'}${note ? `（${note}）` : '价'}`;
  return note ? `${years} (${note})` : `${years} price`;
}
