import { Opening } from '#components/frame/Opening.tsx';
import { Shell } from '#components/frame/Shell.tsx';
import { islandUrl } from '#lib/assets/manifest.ts';
import { guidesIn } from '#lib/content/guideOf.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { frameText } from '#lib/i18n/text/frame.ts';
import { pageText } from '#lib/i18n/text/pages.ts';
import { searchText } from '#lib/i18n/text/search.ts';
import { guidePath, type PageName, pagePath, searchDataPath } from '#lib/routes.ts';

const PAGES: PageName[] = ['venues', 'cities', 'film', 'story', 'gear', 'games', 'share', 'about', 'privacy'];

/** Search: a field that an island brings to life, above a table of contents that needs no script. */
export function SearchPage({ locale }: { locale: Locale }) {
  const { title, description } = pageText[locale].search;
  const text = searchText[locale];
  const props = JSON.stringify({ locale, dataUrl: searchDataPath(locale) });
  return (
    <Shell locale={locale} path={pagePath(locale, 'search')}>
      <Opening locale={locale} title={title} lead={description} />
      <div className="wrap search">
        <div data-island="search" data-props={props} />
        <section className="search__topics">
          <h2 className="d h2">{text.topics}</h2>
          <ul className="link-list">
            {guidesIn(locale).map(({ slug, prose }) => (
              <li key={slug}>
                <a href={guidePath(locale, slug)}>{prose[locale]?.title.replaceAll('|', '')}</a>
              </li>
            ))}
          </ul>
          <ul className="ways">
            {PAGES.map((page) => (
              <li key={page}>
                <a href={pagePath(locale, page)}>{frameText[locale][page]}</a>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <script type="module" src={islandUrl('search', locale)} />
    </Shell>
  );
}
