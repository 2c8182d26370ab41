import type { Locale } from '#lib/i18n/locale.ts';
import { priceAge } from './priceAge.ts';
import { shortYearText } from './yearText.ts';

/**
 * `2018，旧价`: the year of a price in an article, with its age at a moment. Nothing where no year is told, as for gloves
 * from home.
 */
export const shortYear = (year: string | undefined, locale: Locale, asOf: Date): string =>
  year === undefined ? '' : shortYearText(year, locale, priceAge(year, asOf));
