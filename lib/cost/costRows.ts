import type { VenuePrice } from '#lib/content/schema/venue.ts';
import { DOT } from '#lib/i18n/dotted.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { costText } from '#lib/i18n/text/cost.ts';
import { venueWords } from '#lib/i18n/text/venueWords.ts';
import { money, moneyRange } from '#lib/venues/money.ts';
import { outletName } from '#lib/venues/outletName.ts';
import { yearText } from '#lib/venues/yearText.ts';
import { fen } from './choose.ts';
import type { CostPart, VisitCost } from './visitCostTypes.ts';

/** Year and outlet of a price, with a link where the outlet’s own page is known. */
export interface CostSource {
  text: string;
  href?: string;
}

/** One line of a bill, in words. */
export interface CostRow {
  label: string;
  amount: string;
  /** What is bought, for how much each, how often, and what to know about it. */
  details: string[];
  sources: CostSource[];
}

const sourceOf = (price: VenuePrice, locale: Locale): CostSource => ({
  text: `${yearText(price, locale)}${DOT}${outletName(price.source, locale)}`,
  ...(price.sourceUrl && { href: price.sourceUrl }),
});

/** Each source once, in the order of first use. */
const sourcesOf = (prices: readonly VenuePrice[], locale: Locale): CostSource[] => [
  ...new Map(prices.map((price) => [sourceOf(price, locale).text, sourceOf(price, locale)])).values(),
];

/** `平日 ¥328`: a price that answers another question. */
function nearText(prices: readonly VenuePrice[], locale: Locale): string {
  const text = costText[locale];
  const each = prices.map(({ cny, local, day }) => {
    const amount = cny !== undefined ? money(cny) : local ? `${local.currency} ${local.amount}` : '';
    return `${venueWords[locale].days[day]} ${amount}`;
  });
  return text.near([...new Set(each)].slice(0, 4).join(text.list));
}

const labelOf = ({ label, who, people }: CostPart, locale: Locale): string => {
  const text = costText[locale];
  return `${text.parts[label]}${locale === 'zh' ? '，' : ', '}${text.people(who, people)}`;
};

function venueRow(part: Extract<CostPart, { basis: 'venue' }>, locale: Locale): CostRow {
  const text = costText[locale];
  const { price, upTo, people, times, who, minCny, maxCny, remarks } = part;
  const heads = who === 'family' ? 1 : people;
  const each = moneyRange(fen(minCny / heads), fen(maxCny / heads));
  const details = [
    price.product[locale] === text.parts[part.label] ? '' : price.product[locale],
    upTo && upTo.product[locale] !== price.product[locale] ? text.upTo(upTo.product[locale]) : '',
    heads > 1 && maxCny > 0 ? text.each(each) : '',
    times > 1 ? text.times(times) : '',
    ...remarks.map((remark) => text.remarks[remark]),
  ];
  return {
    label: labelOf(part, locale),
    amount: maxCny === 0 ? text.free : moneyRange(minCny, maxCny),
    details: details.filter(Boolean),
    sources: sourcesOf(upTo ? [price, upTo] : [price], locale),
  };
}

/** A part of a bill as a line. */
export function costRow(part: CostPart, locale: Locale): CostRow {
  const text = costText[locale];
  const label = labelOf(part, locale);
  if (part.basis === 'venue') return venueRow(part, locale);
  if (part.basis === 'visitor') {
    return { label, amount: moneyRange(part.minCny, part.maxCny), details: [], sources: [] };
  }
  const near = part.near.length > 0 && part.reason !== 'other-people' ? [nearText(part.near, locale)] : [];
  return {
    label,
    amount: '—',
    details: [text.reasons[part.reason], ...near],
    sources: sourcesOf(near.length > 0 ? part.near : [], locale),
  };
}

/** What a reader has to see of a bill: lines for what is bought, and the rest in sentences. */
export function costRows(cost: VisitCost, locale: Locale): CostRow[] {
  return cost.parts
    .filter(({ basis, label }) => label === 'ticket' || basis === 'venue' || basis === 'visitor')
    .map((part) => costRow(part, locale));
}
