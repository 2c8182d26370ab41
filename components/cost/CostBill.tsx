import type { VenuePrice } from '#lib/content/schema/venue.ts';
import { costRows } from '#lib/cost/costRows.ts';
import type { FirstVisit } from '#lib/cost/firstVisits.ts';
import type { VisitCost } from '#lib/cost/visitCostTypes.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { costText } from '#lib/i18n/text/cost.ts';
import { moneyRange } from '#lib/venues/money.ts';
import { yearText } from '#lib/venues/yearText.ts';
import { CostLine } from './CostLine.tsx';

interface Props {
  locale: Locale;
  first: FirstVisit;
  cost: VisitCost;
}

const perhapsText = (price: VenuePrice, locale: Locale): string =>
  [price.product[locale], yearText(price, locale), price.note?.[locale]]
    .filter(Boolean)
    .join(costText[locale].pause);

/**
 * What remains to be said under the sum: what is in it, what is missing, what comes back, what may be
 * cheaper.
 */
function notesOf(cost: VisitCost, locale: Locale): string[] {
  const text = costText[locale];
  const names = (labels: readonly (keyof typeof text.parts)[]) =>
    labels.map((label) => text.parts[label]).join(text.list);
  const missing = cost.unknown.filter((label) => label !== 'ticket');
  const ticket = cost.parts.find(({ basis }) => basis === 'typical');
  const typical = ticket?.basis === 'typical' ? ticket.typical : undefined;
  return [
    cost.total ? '' : text.unknownTicket,
    typical
      ? text.typical(
          moneyRange(typical.minCny, typical.maxCny),
          typical.province?.[locale] ?? text.china,
          typical.prices,
          typical.years,
        )
      : '',
    cost.included.length > 0 ? text.included(names(cost.included)) : '',
    missing.length > 0 ? text.unknown(names(missing)) : '',
    cost.total && cost.age && cost.age !== 'current' ? text.ages[cost.age] : '',
  ].filter(Boolean);
}

/** One visit as a bill: a line a part, with its source; the sum; then what is not in it. */
export function CostBill({ locale, first, cost }: Props) {
  const text = costText[locale];
  const { total, unknown, deposits, perhaps } = cost;
  const { hours } = first.visit;
  return (
    <article className="cost__bill">
      <h3>{text.parties[first.party]}</h3>
      <p className="xs">{hours ? text.hours(hours) : text.untimed}</p>
      <ul className="cost__lines">
        {costRows(cost, locale).map((row) => (
          <CostLine key={row.label} locale={locale} row={row} />
        ))}
      </ul>
      <p className="cost__total">
        <span>{!total ? text.noTotal : unknown.length > 0 ? text.atLeast : text.total}</span>
        {total ? <b>{total.maxCny === 0 ? text.free : moneyRange(total.minCny, total.maxCny)}</b> : null}
      </p>
      {notesOf(cost, locale).map((note) => (
        <p key={note} className="xs">
          {note}
        </p>
      ))}
      {deposits.length > 0 ? (
        <>
          <p className="xs">{text.deposits}</p>
          <ul className="cost__aside">
            {deposits.map((part) => (
              <li key={part.price.product[locale]} className="xs">
                {part.price.product[locale]} {moneyRange(part.minCny, part.maxCny)}
                {text.pause}
                {yearText(part.price, locale)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {perhaps.length > 0 ? (
        <>
          <p className="xs">{text.perhaps}</p>
          <ul className="cost__aside">
            {perhaps.map((price) => (
              <li key={price.product[locale]} className="xs">
                {perhapsText(price, locale)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </article>
  );
}
