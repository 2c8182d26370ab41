import { type City, loadContent } from '#lib/content/index.ts';
import { DOT } from '#lib/i18n/dotted.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { cityCostsText } from '#lib/i18n/text/cityCosts.ts';
import { cityPageText } from '#lib/i18n/text/cityPage.ts';
import { cityPath, pagePath } from '#lib/routes.ts';
import { citiesWithVenues } from '#lib/venues/citiesWithVenues.ts';
import { nearestCities } from '#lib/venues/nearestCities.ts';

const SHOWN = 5;

interface Props {
  locale: Locale;
  city: City;
  /** The city has hardly anything of its own. */
  few: boolean;
}

/** Cities with venues near this one, for places that have few of their own. */
export function CityNeighbours({ locale, city, few }: Props) {
  const text = cityPageText[locale];
  const near = nearestCities(city, citiesWithVenues(loadContent()), SHOWN);
  return (
    <section>
      <h2 className="d h2">{near.length > 0 ? text.neighbours : text.allTitle}</h2>
      {few && near.length > 0 ? (
        <p className="small">{cityCostsText[locale].few(city.short[locale])}</p>
      ) : null}
      <ul className="link-list">
        {near.map(({ entry, km }) => (
          <li key={entry.city.slug}>
            <a href={cityPath(locale, entry.city.slug)}>
              <span>
                {entry.city.short[locale]}
                {DOT}
                {text.places(entry.venues.length)}
              </span>
              <span className="xs">{text.neighbourKm(Math.round(km))}</span>
            </a>
          </li>
        ))}
        <li>
          <a href={pagePath(locale, 'cities')}>{text.all}</a>
        </li>
      </ul>
      {near.length > 0 ? <p className="xs">{text.centreNote}</p> : null}
    </section>
  );
}
