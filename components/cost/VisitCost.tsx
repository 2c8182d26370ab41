import type { Locale } from '#lib/i18n/locale.ts';
import { costText } from '#lib/i18n/text/cost.ts';
import type { Bill } from '#lib/venues/venueBills.ts';
import { CostBill, FoldedBill } from './CostBill.tsx';

interface Props {
  locale: Locale;
  bills: readonly Bill[];
  asOf: Date;
}

/** What a first visit costs: a receipt for one adult, and folded under it the bill of a family. */
export function VisitCost({ locale, bills, asOf }: Props) {
  const text = costText[locale];
  if (bills.length === 0) return null;
  return (
    <section className="cost" id="cost">
      <h2 className="d h2">{text.title}</h2>
      <p className="small">{text.lead}</p>
      {bills.map(({ first, cost }, index) => {
        const Bill = index === 0 ? CostBill : FoldedBill;
        return <Bill key={first.party} locale={locale} first={first} cost={cost} asOf={asOf} />;
      })}
    </section>
  );
}
