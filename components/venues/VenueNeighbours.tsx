import { type City, loadContent, type Venue } from '#lib/content/index.ts';
import { DOT } from '#lib/i18n/dotted.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { venuePageText } from '#lib/i18n/text/venuePage.ts';
import { cityPath } from '#lib/routes.ts';
import { neighbours } from '#lib/venues/neighbours.ts';
import { VenueLine } from './VenueLine.tsx';

const SHOWN = 4;
/** Nearer than this nobody measures. */
const BESIDE_KM = 0.15;

interface Props {
  locale: Locale;
  venue: Venue;
  city: City;
  asOf: Date;
}

/** Other places to go: the near ones with their distance, then those of the city; and the way to all of them. */
export function VenueNeighbours({ locale, venue, city, asOf }: Props) {
  const text = venuePageText[locale];
  const { venues, cities } = loadContent();
  const found = neighbours(venue, venues, SHOWN, asOf);
  const cityName = new Map(cities.map(({ slug, short }) => [slug, short[locale]]));
  const inCity = venues.filter((other) => other.city === city.slug).length;
  const placeOf = (other: Venue, km: number | undefined): string => {
    if (km === undefined) return locale === 'zh' ? (other.district ?? city.short.zh) : city.short.en;
    const distance = km < BESIDE_KM ? text.beside : text.km(km < 10 ? km.toFixed(1) : String(Math.round(km)));
    return other.city === venue.city ? distance : `${cityName.get(other.city)}${DOT}${distance}`;
  };
  return (
    <section id="nearby">
      <h2 className="d h2">{text.nearby}</h2>
      {found.length > 0 ? (
        <div className="venue-lines">
          <ul>
            {found.map(({ venue: other, km }) => (
              <VenueLine
                key={other.id}
                locale={locale}
                venue={other}
                place={placeOf(other, km)}
                asOf={asOf}
              />
            ))}
          </ul>
        </div>
      ) : (
        <p>{text.alone}</p>
      )}
      <p className="venue__more">
        <a className="text-link" href={cityPath(locale, city.slug)}>
          {text.cityAll(city.short[locale], inCity)}
        </a>
      </p>
    </section>
  );
}
