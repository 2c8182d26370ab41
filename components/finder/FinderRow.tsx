import type { Found } from '#lib/finder/findVenues.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { finderText } from '#lib/i18n/text/finder.ts';
import { venueWords } from '#lib/i18n/text/venueWords.ts';
import { venuePath } from '#lib/routes.ts';
import { money } from '#lib/venues/money.ts';
import { seasonHint } from '#lib/venues/seasonHint.ts';

interface Props {
  locale: Locale;
  found: Found;
  /** The moment of reading: a place out of its season says when it opens. */
  at: Date;
  /** Whether distances are being measured: then a venue without a position says so. */
  measuring?: boolean;
}

const kmText = (km: number): string => (km < 10 ? km.toFixed(1) : String(Math.round(km)));

function whenText(months: Found['venue']['months'], at: Date, locale: Locale): string | undefined {
  const hint = months && seasonHint({ allYear: false, from: months[0], to: months[1] }, at);
  if (!hint) return undefined;
  const text = finderText[locale];
  return 'weeks' in hint ? text.opensInWeeks(hint.weeks) : text.opensIn(hint.month);
}

/** A venue as a price tag lying on its side: price, name, what it buys, where. Used at build time and in the island. */
export function FinderRow({ locale, found, at, measuring }: Props) {
  const { venue, city, km, wind } = found;
  const text = finderText[locale];
  const known = venue.cny !== undefined;
  const old = venue.age === 'history';
  const where = [
    city?.name,
    locale === 'zh' ? venue.district : undefined,
    venueWords[locale].kinds[venue.kind],
    km !== undefined && wind ? text.km(kmText(km), wind) : measuring ? text.cityOnly : undefined,
    whenText(venue.months, at, locale),
  ];
  const bought = [venue.product, venue.year, old ? text.history : undefined];
  return (
    <li className={old ? 'row-tag row-tag--old' : 'row-tag'}>
      <a href={venuePath(locale, venue.id)}>
        <b className={known ? 'row-tag__price' : 'row-tag__price row-tag__price--unknown'}>
          {venue.cny === undefined ? text.unknownPrice : money(venue.cny)}
        </b>
        <span className="row-tag__text">
          <strong>{venue.name}</strong>
          {known ? <span>{bought.filter(Boolean).join(text.separator)}</span> : null}
          <small>{where.filter(Boolean).join(' · ')}</small>
        </span>
      </a>
    </li>
  );
}
