import { Opening } from '#components/frame/Opening.tsx';
import { Shell } from '#components/frame/Shell.tsx';
import { TopicList } from '#components/search/TopicList.tsx';
import { islandUrl } from '#lib/assets/manifest.ts';
import { guidesIn } from '#lib/content/guideOf.ts';
import { loadContent } from '#lib/content/index.ts';
import { listed } from '#lib/guides/listed.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { frameText } from '#lib/i18n/text/frame.ts';
import { pageText } from '#lib/i18n/text/pages.ts';
import { searchText } from '#lib/i18n/text/search.ts';
import { cityPath, feedPath, guidePath, type PageName, pagePath } from '#lib/routes.ts';
import { citiesWithVenues } from '#lib/venues/citiesWithVenues.ts';

const PAGES: PageName[] = [
  'venues',
  'film',
  'story',
  'gear',
  'games',
  'share',
  'about',
  'press',
  'accessibility',
  'data',
  'privacy',
];
const CITIES = 12;

/** Search: a field that an island brings to life, above a table of contents that needs no script. */
export function SearchPage({ locale }: { locale: Locale }) {
  const { title, description } = pageText[locale].search;
  const text = searchText[locale];
  const cities = citiesWithVenues(loadContent())
    .toSorted((a, b) => b.venues.length - a.venues.length)
    .slice(0, CITIES);
  return (
    <Shell locale={locale} path={pagePath(locale, 'search')}>
      <Opening locale={locale} title={title} lead={description} />
      <div className="wrap search">
        <div data-island="search" data-props={JSON.stringify({ locale })} />
        <div className="topics">
          <TopicList
            title={text.guides}
            wide
            links={listed(guidesIn(locale)).shown.map(({ slug, prose }) => ({
              href: guidePath(locale, slug),
              name: prose[locale]?.title.replaceAll('|', '') ?? '',
            }))}
          />
          <TopicList
            title={text.cities}
            links={[
              ...cities.map(({ city }) => ({ href: cityPath(locale, city.slug), name: city.short[locale] })),
              { href: pagePath(locale, 'cities'), name: text.allCities },
            ]}
          />
          <TopicList
            title={text.pages}
            links={[
              ...PAGES.map((page) => ({ href: pagePath(locale, page), name: frameText[locale][page] })),
              { href: feedPath(locale, 'xml'), name: text.feed },
            ]}
          />
        </div>
      </div>
      <script type="module" src={islandUrl('search', locale)} />
    </Shell>
  );
}
