import { costRows } from '#lib/cost/costRows.ts';
import { DOT, dotted } from '#lib/i18n/dotted.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { cityCostsText } from '#lib/i18n/text/cityCosts.ts';
import { costText } from '#lib/i18n/text/cost.ts';
import { venueWords } from '#lib/i18n/text/venueWords.ts';
import { venuePath } from '#lib/routes.ts';
import type { CityCost } from '#lib/venues/cityCosts.ts';
import { moneyRange } from '#lib/venues/money.ts';
import { outletName } from '#lib/venues/outletName.ts';
import { yearText } from '#lib/venues/yearText.ts';

/** What the sum is made of, and what is not in it. */
function partsOf({ cost, ticket }: CityCost, locale: Locale): string {
  const text = cityCostsText[locale];
  if (!cost) return ticket ? `${ticket.product[locale]}${text.pause}${text.ticketOnly}` : '';
  const { parts } = costText[locale];
  const paid = cost.parts.filter((part) => part.basis === 'venue');
  const [only] = paid;
  const bought =
    paid.length === 1 && only?.basis === 'venue'
      ? only.price.product[locale]
      : paid.map((part) => `${parts[part.label]} ${moneyRange(part.minCny, part.maxCny)}`).join(text.plus);
  const missing = cost.unknown.filter((label) => label !== 'locker').map((label) => parts[label]);
  return missing.length > 0 ? `${bought}${text.pause}${text.missing(missing.join(text.list))}` : bought;
}

/** Years and outlets of all prices in the sum, each once. */
function sourcesOf({ cost, ticket, age }: CityCost, locale: Locale): { text: string; href?: string }[] {
  if (cost) {
    const all = costRows(cost, locale).flatMap(({ sources }) => sources);
    return [...new Map(all.map((source) => [source.text, source])).values()];
  }
  return ticket
    ? [
        {
          text: `${yearText(ticket, locale, age)}${DOT}${outletName(ticket.source, locale)}`,
          ...(ticket.sourceUrl && { href: ticket.sourceUrl }),
        },
      ]
    : [];
}

/** One place in order of cost: the sum, the name, what is in it, and whose numbers these are. */
export function CityCostRow({ locale, row }: { locale: Locale; row: CityCost }) {
  const text = cityCostsText[locale];
  const { venue, minCny, maxCny, age } = row;
  const about = [
    venueWords[locale].kinds[venue.kind],
    locale === 'zh' ? venue.district : undefined,
    venue.season.label[locale],
  ];
  const amount = moneyRange(minCny, maxCny);
  return (
    <li className={age === 'history' ? 'city-cost city-cost--old' : 'city-cost'} data-traced="">
      <b className={amount.length > 4 ? 'city-cost__sum city-cost__sum--long' : 'city-cost__sum'}>{amount}</b>
      <div>
        <a href={venuePath(locale, venue.id)}>{venue.name[locale]}</a>
        <p className="small">{dotted(about)}</p>
        <p className="small">{partsOf(row, locale)}</p>
        <p className="xs">
          {sourcesOf(row, locale).map((source, index) => (
            <span key={source.text}>
              {index > 0 ? text.pause : ''}
              <cite>
                {source.href ? (
                  <a href={source.href} rel="noopener">
                    {source.text}
                  </a>
                ) : (
                  source.text
                )}
              </cite>
            </span>
          ))}
        </p>
      </div>
    </li>
  );
}
