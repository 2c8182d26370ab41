import type { Locale } from '#lib/i18n/locale.ts';
import { finderRowText } from '#lib/i18n/text/finderRow.ts';
import type { FinderState } from '../finderState.ts';
import { partyOf } from '../partyParams.ts';
import { type CostOf, isPlain, plainCost } from '../rowCost.ts';
import { type QuotePart, type QuoteQuestion, type QuoteTotal, quoteTotal } from './quoteTotal.ts';

export type CostLines =
  | { notTotal: string; year?: undefined; bought?: undefined; missing?: undefined }
  | { notTotal?: undefined; year: string; bought: string; missing?: string };

/** Lockers are one of the many things a venue’s page tells; no visit fails for want of one. */
const NAMED: readonly QuotePart[] = ['gate', 'rental', 'lesson'];

/** What a party buys: a single visitor’s product, or so many tickets; and what it hires or pays beside. */
function boughtBy(
  { product, people, included, parts }: QuoteTotal,
  ownProduct: string | undefined,
  locale: Locale,
) {
  const text = finderRowText[locale];
  const alone = product === 'row' ? ownProduct : product?.name;
  const tickets = included.includes('rental') ? text.ticketsWithGear(people) : text.tickets(people);
  const beside = parts.filter((part) => part !== 'ticket').map((part) => text.parts[part]);
  return [people === 1 && alone ? alone : tickets, ...beside].join(text.plus);
}

/** The words for a total: what is bought, of which years; what is missing; or why there is no total. */
export function costLines(cost: QuoteTotal, ownProduct: string | undefined, locale: Locale): CostLines {
  const { unknown, years, offer, reason } = cost;
  const text = finderRowText[locale];
  if (reason) return { notTotal: text.notTotal(text.reasons[reason]) };
  const year = [...new Set(years)].join(text.list);
  const missing = NAMED.filter((part) => unknown.includes(part)).map((part) => text.parts[part]);
  return {
    year,
    bought: [boughtBy(cost, ownProduct, locale), year, ...(offer ? [text.offer] : [])].join(text.pause),
    ...(missing.length > 0 && { missing: text.missing(missing.join(text.list)) }),
  };
}

/** What of a state decides what a visit costs. */
export const questionOf = ({ who, day, gear, lesson }: FinderState): QuoteQuestion => ({
  party: partyOf(who),
  day,
  gear,
  lesson,
});

/** What a visit costs by the rows: for the plain question as they have it, for all others by their quotes. */
export function costFor(state: FinderState, locale: Locale): CostOf {
  if (isPlain(state)) return plainCost;
  const question = questionOf(state);
  return ({ quote, product }) => {
    if (!quote) return undefined;
    const cost = quoteTotal(quote, question);
    const { notTotal, bought = '', missing } = costLines(cost, product, locale);
    const { total, people, age, unknown } = cost;
    const lines = notTotal ? [notTotal] : missing ? [bought, missing] : [bought];
    return { total, people, age, lines, lacksLesson: unknown.includes('lesson') };
  };
}
