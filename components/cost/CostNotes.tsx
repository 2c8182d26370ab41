import { Outlet } from '#components/venues/Outlet.tsx';
import { OwnTable } from '#components/venues/OwnTable.tsx';
import type { VenuePrice } from '#lib/content/schema/venue.ts';
import type { VisitCost } from '#lib/cost/visitCostTypes.ts';
import { DOT } from '#lib/i18n/dotted.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { costText } from '#lib/i18n/text/cost.ts';
import { moneyRange } from '#lib/venues/money.ts';
import { priceAge } from '#lib/venues/priceAge.ts';
import { yearText } from '#lib/venues/yearText.ts';

interface Props {
  locale: Locale;
  cost: VisitCost;
  asOf: Date;
}

/** What is in the sum already, what is missing from it, and how old it is, a sentence each. */
function sentences(cost: VisitCost, locale: Locale): string[] {
  const text = costText[locale];
  const names = (labels: readonly (keyof typeof text.parts)[]) =>
    labels.map((label) => text.parts[label]).join(text.list);
  const missing = cost.unknown.filter((label) => label !== 'ticket');
  return [
    cost.total ? '' : text.unknownTicket,
    cost.included.length > 0 ? text.included(names(cost.included)) : '',
    missing.length > 0 ? text.unknown(names(missing)) : '',
    cost.total && cost.age && cost.age !== 'current' ? text.ages[cost.age] : '',
  ].filter(Boolean);
}

/** What others charge, where this venue's ticket is not known; never part of the sum. */
function Typical({ locale, cost }: Omit<Props, 'asOf'>) {
  const text = costText[locale];
  const part = cost.parts.find(({ basis }) => basis === 'typical');
  if (part?.basis !== 'typical') return null;
  const { minCny, maxCny, province, prices, years } = part.typical;
  return (
    <p className="xs">
      {text.typical(moneyRange(minCny, maxCny), province?.[locale] ?? text.china, prices, years)}{' '}
      <OwnTable locale={locale} />
    </p>
  );
}

interface AsideProps {
  locale: Locale;
  title: string;
  prices: readonly VenuePrice[];
  asOf: Date;
}

/** Prices that stand beside the sum: what comes back, and what somebody may not have to pay. */
function Aside({ locale, title, prices, asOf }: AsideProps) {
  if (prices.length === 0) return null;
  return (
    <>
      <p className="xs">{title}</p>
      <ul className="cost__aside">
        {prices.map((price) => (
          <li key={price.product[locale] + price.year} className="xs">
            {[
              price.product[locale],
              price.cny === undefined || price.item === 'concession' ? '' : moneyRange(price.cny),
              yearText(price, locale, priceAge(price.year, asOf)),
              price.note?.[locale],
            ]
              .filter(Boolean)
              .join(costText[locale].pause)}
            {DOT}
            <Outlet locale={locale} source={price.source} href={price.sourceUrl} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What remains to be said under the sum: what is in it, what is missing, what comes back, what may be cheaper. */
export function CostNotes({ locale, cost, asOf }: Props) {
  const text = costText[locale];
  return (
    <div className="cost__notes">
      {sentences(cost, locale).map((note) => (
        <p key={note} className="xs">
          {note}
        </p>
      ))}
      <Typical locale={locale} cost={cost} />
      <Aside
        locale={locale}
        title={text.deposits}
        prices={cost.deposits.map(({ price }) => price)}
        asOf={asOf}
      />
      <Aside locale={locale} title={text.perhaps} prices={cost.perhaps} asOf={asOf} />
    </div>
  );
}
