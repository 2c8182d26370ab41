import type { VenueMeta } from '#lib/content/schema/venue.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { finderRowText } from '#lib/i18n/text/finderRow.ts';
import { headlinePrice } from '#lib/venues/headlinePrice.ts';
import { yearText } from '#lib/venues/yearText.ts';
import type { FinderVenue } from './finderRows.ts';
import { EMPTY_STATE } from './finderState.ts';
import { buildQuote } from './quotes/buildQuote.ts';
import { costLines, questionOf } from './quotes/costFor.ts';
import { quoteTotal } from './quotes/quoteTotal.ts';

type Priced = Pick<VenueMeta, 'kind' | 'prices'>;
type PriceFields = Pick<
  FinderVenue,
  'cny' | 'to' | 'age' | 'year' | 'product' | 'bought' | 'missing' | 'notTotal' | 'quote'
>;

/** The headline price in place of a total that cannot be given, and why not. */
function headlineRow(venue: Priced, notTotal: string | undefined, locale: Locale, asOf: Date): PriceFields {
  const headline = headlinePrice(venue, asOf);
  if (!headline) return {};
  const text = finderRowText[locale];
  const { cny, age, product } = headline;
  const year = yearText(headline, locale, age);
  return {
    cny,
    age,
    year,
    product: product[locale],
    bought: product[locale] + text.pause + year,
    notTotal: notTotal ?? text.notTotal(text.reasons.unpublished),
  };
}

/**
 * What a row holds of prices: the answer to the plain question ready to be shown, and the quote for all others. Where
 * the plain question has no total, the headline price stands in for it, with the reason.
 */
export function plainRow(venue: Priced, locale: Locale, asOf: Date): PriceFields {
  const named = buildQuote(venue, { locale, asOf });
  if (!named) return headlineRow(venue, undefined, locale, asOf);
  const plain = quoteTotal(named, questionOf(EMPTY_STATE));
  const { notTotal, ...lines } = costLines(plain, undefined, locale);
  const row = (rowProduct: string | undefined) => buildQuote(venue, { locale, asOf, rowProduct });
  if (!plain.total) {
    const headline = headlineRow(venue, notTotal, locale, asOf);
    return { ...headline, quote: row(headline.product) };
  }
  const { minCny, maxCny } = plain.total;
  const product = typeof plain.product === 'object' ? plain.product.name : undefined;
  return {
    cny: minCny,
    ...(maxCny !== minCny && { to: maxCny }),
    age: plain.age,
    ...(product && { product }),
    ...lines,
    quote: row(product),
  };
}
