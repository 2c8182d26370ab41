import { CostNotes } from '#components/cost/CostNotes.tsx';
import { loadContent, type Venue } from '#lib/content/index.ts';
import { costRows } from '#lib/cost/costRows.ts';
import { type DayWords, dayAsked } from '#lib/cost/dayAsked.ts';
import { typicalByRegion } from '#lib/cost/typicalByRegion.ts';
import type { Visit } from '#lib/cost/visit.ts';
import { visitCost } from '#lib/cost/visitCost.ts';
import type { VisitCost } from '#lib/cost/visitCostTypes.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { blocksText } from '#lib/i18n/text/blocks.ts';
import { costText } from '#lib/i18n/text/cost.ts';
import { cityPath, venuePath } from '#lib/routes.ts';
import { cheapestDay } from '#lib/venues/cityFamily.ts';
import { moneyRange } from '#lib/venues/money.ts';

interface Props {
  locale: Locale;
  asOf: Date;
  words: DayWords;
  venue: string | undefined;
  city: string | undefined;
}

interface BillProps {
  locale: Locale;
  asOf: Date;
  venue: Venue;
  visit: Visit;
  cost: VisitCost;
}

function Bill({ locale, asOf, venue, visit, cost }: BillProps) {
  const text = costText[locale];
  const { total, unknown } = cost;
  const label = total ? (unknown.length > 0 ? text.atLeast : text.total) : text.noTotal;
  return (
    <div className="receipt-wrap">
      <div className="receipt" data-traced="">
        <h3>{blocksText[locale].dayTitle}</h3>
        <p className="xs">
          <a href={venuePath(locale, venue.id)}>{venue.name[locale]}</a>
          {text.pause}
          {blocksText[locale].asked(visit)}
          {text.pause}
          {visit.hours ? text.hours(visit.hours) : text.untimed}
        </p>
        <dl>
          {costRows(cost, locale).map(({ label: name, amount, details, sources }) => (
            <div key={name} data-traced="">
              <dt>{name}</dt>
              <dd>{amount}</dd>
              {details.length > 0 ? <dd className="src">{details.join(text.pause)}</dd> : null}
              {sources.length > 0 ? (
                <dd className="src">
                  <cite>{sources.map((source) => source.text).join(text.pause)}</cite>
                </dd>
              ) : null}
            </div>
          ))}
        </dl>
        <p className="total">
          <span>{label}</span>
          {total ? <b>{total.maxCny === 0 ? text.free : moneyRange(total.minCny, total.maxCny)}</b> : null}
        </p>
        <CostNotes locale={locale} cost={cost} asOf={asOf} />
      </div>
    </div>
  );
}

/** What a day out costs: a receipt made of a venue’s own prices, with what nobody has published said as such. */
export function DayCost({ locale, asOf, words, venue: id, city: slug }: Props) {
  const { venues, cities } = loadContent();
  const named = venues.find((venue) => venue.id === id);
  if (named) {
    const { visit } = dayAsked(named.kind, words);
    const cost = visitCost(named, visit, { asOf, typical: typicalByRegion(venues, cities, asOf) });
    return <Bill locale={locale} asOf={asOf} venue={named} visit={visit} cost={cost} />;
  }
  const there = venues.filter(({ city }) => city === slug);
  const day = cheapestDay(there, (kind) => dayAsked(kind, words), asOf);
  if (day)
    return <Bill locale={locale} asOf={asOf} venue={day.venue} visit={day.first.visit} cost={day.cost} />;
  const city = cities.find((one) => one.slug === slug);
  if (!city) return null;
  return (
    <p>
      <a href={cityPath(locale, city.slug)}>{blocksText[locale].noDay(city.short[locale])}</a>
    </p>
  );
}
