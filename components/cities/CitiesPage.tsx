import { Opening } from '#components/frame/Opening.tsx';
import { Shell } from '#components/frame/Shell.tsx';
import { loadContent } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { pageText } from '#lib/i18n/text/pages.ts';
import { pagePath } from '#lib/routes.ts';
import { citiesWithVenues } from '#lib/venues/citiesWithVenues.ts';
import { CityRack } from './CityRack.tsx';
import { ProvinceList } from './ProvinceList.tsx';

export function CitiesPage({ locale, asOf }: { locale: Locale; asOf: Date }) {
  const { title, description } = pageText[locale].cities;
  const cities = citiesWithVenues(loadContent());
  return (
    <Shell locale={locale} path={pagePath(locale, 'cities')}>
      <Opening locale={locale} title={title} lead={description} />
      <div className="wrap provinces" data-traced="">
        <CityRack locale={locale} cities={cities} asOf={asOf} />
        <ProvinceList locale={locale} cities={cities} asOf={asOf} />
      </div>
    </Shell>
  );
}
