import { loadContent, type Venue } from '#lib/content/index.ts';
import { firstVisits } from '#lib/cost/firstVisits.ts';
import { typicalByRegion } from '#lib/cost/typicalByRegion.ts';
import { visitCost } from '#lib/cost/visitCost.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { costText } from '#lib/i18n/text/cost.ts';
import { CostBill } from './CostBill.tsx';

interface Props {
  locale: Locale;
  venue: Venue;
  asOf: Date;
}

/**
 * What a first visit costs, for one adult and for a family; nothing at all where no ticket has a known
 * price.
 */
export function VisitCost({ locale, venue, asOf }: Props) {
  const text = costText[locale];
  const { venues, cities } = loadContent();
  const typical = typicalByRegion(venues, cities, asOf);
  const bills = firstVisits(venue.kind).map((first) => ({
    first,
    cost: visitCost(venue, first.visit, { asOf, typical }),
  }));
  if (bills.every(({ cost }) => !cost.total)) return null;
  return (
    <section className="cost">
      <h2 className="d h2">{text.title}</h2>
      <p className="small">{text.lead}</p>
      <div className="cost__bills">
        {bills.map(({ first, cost }) => (
          <CostBill key={first.party} locale={locale} first={first} cost={cost} />
        ))}
      </div>
    </section>
  );
}
