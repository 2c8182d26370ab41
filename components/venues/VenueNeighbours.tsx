import { loadContent, type Venue } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { venuePageText } from '#lib/i18n/text/venuePage.ts';
import { nearestVenues } from '#lib/venues/nearestVenues.ts';
import { VenueLine } from './VenueLine.tsx';

const SHOWN = 5;

interface Props {
  locale: Locale;
  venue: Venue;
  asOf: Date;
}

/** Other places: by distance where this venue's position is known, else the other venues of its city. */
export function VenueNeighbours({ locale, venue, asOf }: Props) {
  const text = venuePageText[locale];
  const { venues } = loadContent();
  const near = nearestVenues(venue, venues, SHOWN);
  const sameCity = venues.filter(({ id, city }) => city === venue.city && id !== venue.id).slice(0, SHOWN);
  const found = near.length > 0 ? near : sameCity.map((other) => ({ venue: other, km: undefined }));
  if (found.length === 0) return null;
  return (
    <section>
      <h2 className="d h2">{near.length > 0 ? text.nearby : text.sameCity}</h2>
      <div className="venue-lines">
        <ul>
          {found.map(({ venue: other, km }) => (
            <VenueLine
              key={other.id}
              locale={locale}
              venue={other}
              place={
                km === undefined
                  ? (other.district ?? '')
                  : text.km(km < 10 ? km.toFixed(1) : String(Math.round(km)))
              }
              asOf={asOf}
            />
          ))}
        </ul>
      </div>
    </section>
  );
}
