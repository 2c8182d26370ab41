import { AroundView } from '#components/around/AroundView.tsx';
import { OwnTable } from '#components/venues/OwnTable.tsx';
import { citySpots } from '#lib/around/citySpots.ts';
import { type City, loadContent } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { cityCostsText } from '#lib/i18n/text/cityCosts.ts';

/** What lies around a city's centre, by direction and distance; nothing for a city whose centre is not known. */
export function CityAround({ locale, city, asOf }: { locale: Locale; city: City; asOf: Date }) {
  if (city.lat === undefined || city.lng === undefined) return null;
  const { spots, cityOnly } = citySpots(city, loadContent().venues, locale, asOf);
  return (
    <section className="city-around" data-traced="">
      <AroundView locale={locale} place={city.short[locale]} spots={spots} cityOnly={cityOnly} />
      {spots.some(({ price }) => price) ? (
        <p className="xs">
          {cityCostsText[locale].aroundSource} <OwnTable locale={locale} />
        </p>
      ) : null}
    </section>
  );
}
