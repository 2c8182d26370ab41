import { DOT } from '#lib/i18n/dotted.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { cityPageText } from '#lib/i18n/text/cityPage.ts';
import { finderPageText } from '#lib/i18n/text/finderPage.ts';
import { cityPath } from '#lib/routes.ts';
import type { CityVenues } from '#lib/venues/citiesWithVenues.ts';
import { cityFigures } from '#lib/venues/cityFigures.ts';
import { money } from '#lib/venues/money.ts';
import { shortYearText } from '#lib/venues/yearText.ts';

interface Props {
  locale: Locale;
  cities: readonly CityVenues[];
  asOf: Date;
}

/** All cities with venues, by province, each with its count and its cheapest price of recent years. */
export function ProvinceList({ locale, cities, asOf }: Props) {
  const text = cityPageText[locale];
  const provinces = Map.groupBy(cities, ({ city }) => city.province[locale]);
  return (
    <div data-traced="">
      <p className="small">
        {finderPageText[locale].allPrices}
        <cite>
          <a className="text-link" href="/data/venues.csv">
            {finderPageText[locale].priceList}
          </a>
        </cite>
        {finderPageText[locale].full}
      </p>
      {[...provinces].map(([province, entries]) => (
        <section className="province" key={province}>
          <h2 className="d h3">{province}</h2>
          <ul>
            {entries.map(({ city, venues }) => {
              const { cheapest, total } = cityFigures(venues, asOf);
              const price = cheapest && cheapest.price.age !== 'history' ? cheapest.price : undefined;
              return (
                <li key={city.slug}>
                  <a href={cityPath(locale, city.slug)}>
                    <span>{city.short[locale]}</span>
                    {price ? <b>{money(price.cny)}</b> : null}
                    <small className="xs">
                      {price ? `${shortYearText(price.year, locale)}${DOT}` : null}
                      {text.places(total)}
                    </small>
                  </a>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
