import type { VenuePrice } from '#lib/content/schema/venue.ts';
import { DOT } from '#lib/i18n/dotted.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { venuePageText } from '#lib/i18n/text/venuePage.ts';
import { venueWords } from '#lib/i18n/text/venueWords.ts';
import type { FareGroup } from '#lib/venues/fareGroups.ts';
import { money } from '#lib/venues/money.ts';
import { yearText } from '#lib/venues/yearText.ts';
import { Outlet } from './Outlet.tsx';

const amountOf = ({ cny, local }: VenuePrice): string =>
  cny !== undefined ? money(cny) : local ? `${local.currency} ${local.amount}` : '—';

/** One product: what it costs on each kind of day, for whom, what is in it, from when and from whom. */
export function FareRow({ locale, group }: { locale: Locale; group: FareGroup }) {
  const text = venuePageText[locale];
  const words = venueWords[locale];
  const { fare, days, age } = group;
  const terms = [
    fare.audience === 'anyone' ? '' : words.audiences[fare.audience],
    fare.hours ? text.hours(fare.hours) : '',
    fare.includesRental === 'yes' ? text.withGear : '',
    fare.note?.[locale] ?? '',
  ].filter(Boolean);
  return (
    <li className={`fare fare--${age}`} data-traced="">
      <p>
        {days.map((price) => (
          <span key={price.day + amountOf(price)}>
            <b>{amountOf(price)}</b>
            {price.day === 'any' ? null : <small>{words.days[price.day]}</small>}
          </span>
        ))}
      </p>
      <div>
        <p>{fare.product[locale]}</p>
        {terms.length > 0 ? <p className="xs">{terms.join(locale === 'zh' ? '，' : ', ')}</p> : null}
        <p className="xs">
          {yearText(fare, locale, age)} ·{' '}
          <Outlet locale={locale} source={fare.source} href={fare.sourceUrl} />
          {fare.confidence === 'low' ? `${DOT}${text.lowConfidence}` : ''}
        </p>
      </div>
    </li>
  );
}
