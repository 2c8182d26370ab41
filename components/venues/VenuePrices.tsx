import type { Venue } from '#lib/content/index.ts';
import type { VenuePrice } from '#lib/content/schema/venue.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { venuePageText } from '#lib/i18n/text/venuePage.ts';
import { venueWords } from '#lib/i18n/text/venueWords.ts';
import { money } from '#lib/venues/money.ts';
import { outletName } from '#lib/venues/outletName.ts';
import { yearText } from '#lib/venues/yearText.ts';
import { TypicalPrice } from './TypicalPrice.tsx';

function PriceRow({ locale, price }: { locale: Locale; price: VenuePrice }) {
  const text = venuePageText[locale];
  const amount =
    price.cny !== undefined
      ? money(price.cny)
      : price.local
        ? `${price.local.currency} ${price.local.amount}`
        : '—';
  const terms = [
    price.audience === 'anyone' ? '' : venueWords[locale].audiences[price.audience],
    price.day === 'any' ? '' : venueWords[locale].days[price.day],
    price.hours ? text.hours(price.hours) : '',
    price.includesRental === 'yes' ? text.withGear : '',
  ].filter(Boolean);
  return (
    <li className="fare">
      <b className="fare__amount">{amount}</b>
      <div>
        <p className="fare__product">{price.product[locale]}</p>
        {terms.length > 0 ? <p className="small">{terms.join(locale === 'zh' ? '，' : ', ')}</p> : null}
        {price.note ? <p className="small">{price.note[locale]}</p> : null}
        <p className="xs">
          {yearText(price, locale)} ·{' '}
          {price.sourceUrl ? (
            <a href={price.sourceUrl} rel="noopener">
              {outletName(price.source, locale)}
            </a>
          ) : (
            outletName(price.source, locale)
          )}
          {price.confidence === 'low' ? ` · ${text.lowConfidence}` : ''}
        </p>
      </div>
    </li>
  );
}

/** All published prices of a venue with year and source; where there is none, that fact and what is typical. */
export function VenuePrices({ locale, venue, asOf }: { locale: Locale; venue: Venue; asOf: Date }) {
  const text = venuePageText[locale];
  const prices = venue.prices ?? [];
  const priced = prices.some(({ cny, local }) => cny !== undefined || local !== undefined);
  return (
    <section>
      <h2 className="d h2">{priced ? text.prices : text.unknownPrice}</h2>
      {priced ? null : <p className="lead">{text.unknownPriceLead}</p>}
      {prices.length > 0 ? (
        <ul className="fares">
          {prices.map((price, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list; two prices may differ in nothing but a note
            <PriceRow key={index} locale={locale} price={price} />
          ))}
        </ul>
      ) : null}
      {priced ? null : <TypicalPrice locale={locale} kind={venue.kind} asOf={asOf} />}
    </section>
  );
}
