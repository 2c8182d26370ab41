import { loadContent, type Venue } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { guideText } from '#lib/i18n/text/guides.ts';
import { pagePath } from '#lib/routes.ts';
import { type VenueQuery, venuesByQuery } from '#lib/venues/venuesByQuery.ts';
import { VenueLine } from './VenueLine.tsx';

interface Props {
  locale: Locale;
  asOf: Date;
  query: VenueQuery;
}

/** A short list of venues by query inside an article: cheapest first, one a city until every city had its turn. */
export function VenueLines({ locale, asOf, query }: Props) {
  const { venues, cities } = loadContent();
  const cityName = new Map(cities.map(({ slug, short }) => [slug, short[locale]]));
  const found: Venue[] = venuesByQuery(venues, query, asOf);
  if (found.length === 0) return <p>{guideText[locale].noVenues}</p>;
  return (
    <div className="venue-lines">
      <ul>
        {found.map((venue) => (
          <VenueLine
            key={venue.id}
            locale={locale}
            venue={venue}
            place={cityName.get(venue.city) ?? ''}
            asOf={asOf}
          />
        ))}
      </ul>
      <p>
        <a href={pagePath(locale, 'venues')}>{guideText[locale].nearbyMore}</a>
      </p>
    </div>
  );
}
