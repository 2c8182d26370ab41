import type { Venue } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { venuePageText } from '#lib/i18n/text/venuePage.ts';
import { type FareGroup, fareGroups } from '#lib/venues/fareGroups.ts';
import { isVisit } from '#lib/venues/isVisit.ts';
import { FareRow } from './FareRow.tsx';
import { TypicalPrice } from './TypicalPrice.tsx';

/** More than these and one are folded away: on a phone the way there must not be ten screens down. */
const OPEN_ROWS = 3;

interface Props {
  locale: Locale;
  venue: Venue;
  asOf: Date;
  /** Whether a bill above has said what a visit costs, so that the list is only looked up. */
  billed: boolean;
}

function Fares({ locale, groups }: { locale: Locale; groups: readonly FareGroup[] }) {
  return (
    <ul className="fares">
      {groups.map((group, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list; two prices may differ in nothing but a note
        <FareRow key={index} locale={locale} group={group} />
      ))}
    </ul>
  );
}

/** All published prices of a venue with year and source; where there is none, that fact and what is typical. */
export function VenuePrices({ locale, venue, asOf, billed }: Props) {
  const text = venuePageText[locale];
  const prices = venue.prices ?? [];
  const priced = prices.some(({ cny, local }) => cny !== undefined || local !== undefined);
  const groups = fareGroups(prices, asOf);
  const open = billed ? 0 : groups.length <= OPEN_ROWS + 1 ? groups.length : OPEN_ROWS;
  const ticketKnown = prices.some(isVisit);
  const rest = groups.slice(open);
  return (
    <section id="prices" className={billed ? 'prices--billed' : undefined}>
      {billed ? null : <h2 className="d h2">{priced ? text.prices : text.unknownPrice}</h2>}
      {priced ? null : <p className="lead">{text.unknownPriceLead}</p>}
      {open > 0 && groups.length > 0 ? <Fares locale={locale} groups={groups.slice(0, open)} /> : null}
      {rest.length > 0 ? (
        <details className="fold">
          <summary>{billed ? text.allPrices(prices.length) : text.morePrices(rest.length)}</summary>
          <Fares locale={locale} groups={rest} />
        </details>
      ) : null}
      {priced && !ticketKnown ? <p className="venue__gap">{text.ticketUnknown}</p> : null}
      {ticketKnown ? null : <TypicalPrice locale={locale} kind={venue.kind} asOf={asOf} />}
    </section>
  );
}
