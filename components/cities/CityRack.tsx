import { PriceTag } from '#components/frame/PriceTag.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { cityPageText } from '#lib/i18n/text/cityPage.ts';
import { finderPageText } from '#lib/i18n/text/finderPage.ts';
import { cityPath } from '#lib/routes.ts';
import type { CityVenues } from '#lib/venues/citiesWithVenues.ts';
import { cityFigures } from '#lib/venues/cityFigures.ts';
import { shortYearText } from '#lib/venues/yearText.ts';

interface Props {
  locale: Locale;
  cities: readonly CityVenues[];
  asOf: Date;
}

/** `2022–24` in one piece on a narrow tag. */
const whole = (year: string): string => year.replace('–', '\u2060–\u2060');

/** The few cities of which a recent price is known, as tags on a rail, cheapest first. */
export function CityRack({ locale, cities, asOf }: Props) {
  const text = cityPageText[locale];
  const tags = cities
    .flatMap(({ city, venues }) => {
      const { cheapest } = cityFigures(venues, asOf);
      return cheapest && cheapest.price.age !== 'history' ? [{ city, price: cheapest.price }] : [];
    })
    .sort((a, b) => a.price.cny - b.price.cny);
  if (tags.length === 0) return null;
  return (
    <section className="city-rack">
      <h2 className="d h2">{text.rack(tags.length)}</h2>
      <p className="small">{finderPageText[locale].allCitiesLead}</p>
      <ul>
        {tags.map(({ city, price }) => (
          <li key={city.slug}>
            <a href={cityPath(locale, city.slug)}>
              <PriceTag
                cny={price.cny}
                note={`${city.short[locale]} ${whole(shortYearText(price.year, locale))}`}
              />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
