import { PrintCode } from '#components/frame/PrintCode.tsx';
import type { City, Venue } from '#lib/content/index.ts';
import { DOT } from '#lib/i18n/dotted.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { venueWayText } from '#lib/i18n/text/venueWay.ts';
import { mapLinks } from '#lib/venues/mapLinks.ts';
import { money } from '#lib/venues/money.ts';
import { paperPin } from '#lib/venues/paperPin.ts';
import { priceAge } from '#lib/venues/priceAge.ts';
import { yearText } from '#lib/venues/yearText.ts';
import { DriverCard } from './DriverCard.tsx';
import { Outlet } from './Outlet.tsx';

interface Props {
  locale: Locale;
  venue: Venue;
  city: City;
  asOf: Date;
}

/** How to get there: a card for the driver, one tap into each map app, and the buses that a source mentions. */
export function VenueWay({ locale, venue, city, asOf }: Props) {
  const text = venueWayText[locale];
  const note = { exact: text.whereExact, 'approx-1km': text.whereApprox, city: text.whereCity }[
    venue.position.precision
  ];
  const pin = paperPin(venue, city);
  const rides = (venue.prices ?? []).filter(({ item }) => item === 'transport');
  return (
    <section className="getting night" id="way">
      <div className="wrap getting__row">
        <div>
          <h2 className="d h2">{text.where}</h2>
          {pin ? (
            <div className="print-map" aria-hidden="true">
              <PrintCode url={pin} />
              {text.mapCode}
            </div>
          ) : null}
          <DriverCard locale={locale} venue={venue} city={city} />
        </div>
        <div>
          <h3 className="d h3">{text.mapsLead}</h3>
          <ul className="ways map-links">
            {mapLinks(venue, city).map(({ app, href }) => (
              <li key={app}>
                <a href={href} target="_blank" rel="noopener">
                  {text.maps[app]}
                </a>
              </li>
            ))}
          </ul>
          <p className="small">{note}</p>
          {rides.length > 0 ? (
            <>
              <h3 className="d h3">{text.rides}</h3>
              <ul className="rides">
                {rides.map((ride) => (
                  <li key={ride.product.zh} data-traced="">
                    {ride.product[locale]} {ride.cny !== undefined ? <b>{money(ride.cny)}</b> : null}
                    {ride.local ? <b>{`${ride.local.currency} ${ride.local.amount}`}</b> : null}{' '}
                    <span className="xs">
                      {ride.note ? `${ride.note[locale]}${DOT}` : ''}
                      {yearText(ride, locale, priceAge(ride.year, asOf))} ·{' '}
                      <Outlet locale={locale} source={ride.source} href={ride.sourceUrl} />
                    </span>
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </div>
      </div>
    </section>
  );
}
