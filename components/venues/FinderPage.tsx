import { ProvinceList } from '#components/cities/ProvinceList.tsx';
import { Opening } from '#components/frame/Opening.tsx';
import { Shell } from '#components/frame/Shell.tsx';
import { loadContent } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { pageText } from '#lib/i18n/text/pages.ts';
import { pagePath } from '#lib/routes.ts';
import { citiesWithVenues } from '#lib/venues/citiesWithVenues.ts';

export function FinderPage({ locale, asOf }: { locale: Locale; asOf: Date }) {
  const { title, description } = pageText[locale].venues;
  return (
    <Shell locale={locale} path={pagePath(locale, 'venues')}>
      <Opening locale={locale} title={title} lead={description} />
      <div className="wrap provinces">
        <ProvinceList locale={locale} cities={citiesWithVenues(loadContent())} asOf={asOf} />
      </div>
    </Shell>
  );
}
