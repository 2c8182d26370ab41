import type { Found } from '#lib/finder/findVenues.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { finderText } from '#lib/i18n/text/finder.ts';
import { venueWords } from '#lib/i18n/text/venueWords.ts';
import { venuePath } from '#lib/routes.ts';
import { money } from '#lib/venues/money.ts';

interface Props {
  locale: Locale;
  found: Found;
  /** Whether distances are being measured: then a venue without a position says so. */
  measuring?: boolean;
}

const kmText = (km: number): string => (km < 10 ? km.toFixed(1) : String(Math.round(km)));

/** A venue as a price tag lying on its side: price, name, what it buys, where. Used at build time and in the island. */
export function FinderRow({ locale, found, measuring }: Props) {
  const { venue, city, km } = found;
  const text = finderText[locale];
  const old = venue.age === 'history';
  const where = [
    city?.name,
    locale === 'zh' ? venue.district : undefined,
    venueWords[locale].kinds[venue.kind],
  ];
  const bought = [venue.product, venue.year, old ? text.history : undefined]
    .filter(Boolean)
    .join(text.separator);
  return (
    <li className={old ? 'row-tag row-tag--old' : 'row-tag'}>
      <a href={venuePath(locale, venue.id)}>
        <b className={venue.cny === undefined ? 'row-tag__price row-tag__price--unknown' : 'row-tag__price'}>
          {venue.cny === undefined ? text.unknownPrice : money(venue.cny)}
        </b>
        <span className="row-tag__text">
          <strong>{venue.name}</strong>
          {bought ? <span>{bought}</span> : null}
          <small>
            {where.filter(Boolean).join(' · ')}
            {km !== undefined ? ` · ${text.km(kmText(km))}` : measuring ? ` · ${text.cityOnly}` : ''}
          </small>
        </span>
      </a>
    </li>
  );
}
