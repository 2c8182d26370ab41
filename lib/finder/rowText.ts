import type { Locale } from '#lib/i18n/locale.ts';
import { finderText } from '#lib/i18n/text/finder.ts';
import { money, moneyRange } from '#lib/venues/money.ts';
import type { Found } from './findVenues.ts';

export interface RowText {
  /** On the tag; undefined where no price at all is published. */
  price?: string;
  /** What is on the tag is history, or no answer to the question: shown smaller. */
  isMinor: boolean;
  /** What the price is for, what is missing, what others charge, what makes it easy. */
  lines: readonly string[];
}

/** What a row says about money, and, where that orders the list, why a place is easy. */
export function rowText({ venue, cost, easy = [] }: Found, locale: Locale): RowText {
  const text = finderText[locale];
  const { cny, bought, typical } = venue;
  const { total, age, lines = [] } = cost ?? {};
  const why = easy.length > 0 ? [text.easyBecause(easy.join(text.list))] : [];
  if (total) {
    const price = moneyRange(total.minCny, total.maxCny);
    return { price, isMinor: age === 'history', lines: [...lines, ...why] };
  }
  if (cny === undefined) return { isMinor: false, lines: typical ? [typical, ...why] : why };
  return { price: money(cny), isMinor: true, lines: [bought ?? '', ...lines, ...why] };
}
