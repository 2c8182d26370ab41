import type { City, Venue } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { venuePageText } from '#lib/i18n/text/venuePage.ts';
import { mapLinks } from '#lib/venues/mapLinks.ts';

interface Props {
  locale: Locale;
  venue: Venue;
  city: City;
}

/** How to get there: the Chinese name and place in big type for a driver, and links into map apps. */
export function VenueWay({ locale, venue, city }: Props) {
  const text = venuePageText[locale];
  const note = { exact: text.whereExact, 'approx-1km': text.whereApprox, city: text.whereCity }[
    venue.position.precision
  ];
  return (
    <section>
      <h2 className="d h2">{text.where}</h2>
      <p className="small">{text.addressCopy}</p>
      <p className="driver-card" lang="zh-CN">
        {city.province.zh === city.name.zh ? '' : city.province.zh}
        {city.name.zh}
        {venue.district ?? ''} <b>{venue.name.zh}</b>
      </p>
      <ul className="share-links">
        {mapLinks(venue, city).map(({ app, href }) => (
          <li key={app}>
            <a href={href} target="_blank" rel="noopener">
              {text.maps[app]}
            </a>
          </li>
        ))}
      </ul>
      <p className="small venue__note">{note}</p>
    </section>
  );
}
