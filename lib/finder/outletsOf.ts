import type { VenueMeta } from '#lib/content/schema/venue.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { finderRowText } from '#lib/i18n/text/finderRow.ts';
import { outletName } from '#lib/venues/outletName.ts';

const MOST = 3;

/** The outlets that a venue's prices are from, in the order of its file; the venue's page has each price with its own. */
export function outletsOf({ prices = [] }: Pick<VenueMeta, 'prices'>, locale: Locale): string | undefined {
  const priced = prices.filter(({ cny }) => cny !== undefined);
  const names = [...new Set(priced.map(({ source }) => outletName(source, locale)))];
  if (names.length === 0) return undefined;
  const text = finderRowText[locale];
  const shown = names.slice(0, MOST).join(text.list);
  return names.length > MOST ? text.andMore(shown) : shown;
}
