import type { Venue } from '#lib/content/index.ts';
import { DOT } from '#lib/i18n/dotted.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { venuePageText } from '#lib/i18n/text/venuePage.ts';
import { venueWords } from '#lib/i18n/text/venueWords.ts';
import { venuePath } from '#lib/routes.ts';
import { headlinePrice } from '#lib/venues/headlinePrice.ts';
import { money } from '#lib/venues/money.ts';
import { yearText } from '#lib/venues/yearText.ts';
import { Outlet } from './Outlet.tsx';

interface Props {
  locale: Locale;
  venue: Venue;
  /** Where it is, as the list needs to say it: a city, a district, a distance. */
  place: string;
  asOf: Date;
}

/** One venue in a list: price first, then name, then what the price buys, its year and who says so. */
export function VenueLine({ locale, venue, place, asOf }: Props) {
  const known = headlinePrice(venue, asOf);
  const details = [
    place,
    venueWords[locale].kinds[venue.kind],
    known
      ? `${known.product[locale]}${locale === 'zh' ? '，' : ', '}${yearText(known, locale, known.age)}`
      : venue.season.label[locale],
  ].filter(Boolean);
  return (
    <li className="venue-line" data-traced="">
      <a href={venuePath(locale, venue.id)}>
        <b className={`is-${known?.age ?? 'unknown'}`}>
          {known ? money(known.cny) : venuePageText[locale].unknownPrice}
        </b>
        <span>
          <strong>{venue.name[locale]}</strong>
          <span className="small">
            {details.join(DOT)}
            {known ? (
              <>
                {DOT}
                <Outlet locale={locale} source={known.source} />
              </>
            ) : null}
          </span>
        </span>
      </a>
    </li>
  );
}
