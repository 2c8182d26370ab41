import { costRows } from '#lib/cost/costRows.ts';
import type { FirstVisit } from '#lib/cost/firstVisits.ts';
import type { VisitCost } from '#lib/cost/visitCostTypes.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { costText } from '#lib/i18n/text/cost.ts';
import { moneyRange } from '#lib/venues/money.ts';
import { CostLine } from './CostLine.tsx';
import { CostNotes } from './CostNotes.tsx';

interface Props {
  locale: Locale;
  first: FirstVisit;
  cost: VisitCost;
  asOf: Date;
}

const totalOf = ({ total }: VisitCost, locale: Locale): string | undefined =>
  total && (total.maxCny === 0 ? costText[locale].free : moneyRange(total.minCny, total.maxCny));

const totalLabel = ({ total, unknown }: VisitCost, locale: Locale): string => {
  const text = costText[locale];
  if (!total) return text.noTotal;
  return unknown.length > 0 ? text.atLeast : text.total;
};

function Lines({ locale, first, cost }: Omit<Props, 'asOf'>) {
  const { hours } = first.visit;
  return (
    <>
      <p className="xs">{hours ? costText[locale].hours(hours) : costText[locale].untimed}</p>
      <ul className="cost__lines">
        {costRows(cost, locale).map((row) => (
          <CostLine key={row.label} locale={locale} row={row} />
        ))}
      </ul>
    </>
  );
}

/** One visit as a receipt: a line a part, with its source; the sum; then what is not in it. */
export function CostBill({ locale, first, cost, asOf }: Props) {
  const total = totalOf(cost, locale);
  return (
    <div className="receipt-wrap">
      <article className="receipt" data-traced="">
        <h3>{costText[locale].parties[first.party]}</h3>
        <Lines locale={locale} first={first} cost={cost} />
        <p className="total">
          <span>{totalLabel(cost, locale)}</span>
          {total ? <b>{total}</b> : null}
        </p>
        <CostNotes locale={locale} cost={cost} asOf={asOf} />
      </article>
    </div>
  );
}

/** A second visit, folded: who goes and the sum on the fold, the lines inside. */
export function FoldedBill({ locale, first, cost, asOf }: Props) {
  const total = totalOf(cost, locale);
  return (
    <details className="fold cost__fold" data-traced="">
      <summary>
        <span>
          {costText[locale].parties[first.party]}
          <small className="xs">{totalLabel(cost, locale)}</small>
        </span>
        {total ? <b>{total}</b> : null}
      </summary>
      <Lines locale={locale} first={first} cost={cost} />
      <CostNotes locale={locale} cost={cost} asOf={asOf} />
    </details>
  );
}
