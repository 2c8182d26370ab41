import { siteClock } from '#lib/clock.ts';
import { type Content, loadContent } from '#lib/content/index.ts';
import { filmMoments, momentOf } from '#lib/film/moments.ts';
import { LOCALES, type Locale } from '#lib/i18n/locale.ts';
import { citiesWithVenues } from '#lib/venues/citiesWithVenues.ts';
import { articleSitePage } from './articleSitePage.ts';
import { citySitePage } from './citySitePage.ts';
import { FIXED_PAGES, type FixedPage, fixedSitePage } from './fixedSitePage.ts';
import { gamesSitePages } from './gamesSitePages.ts';
import { guideSitePage } from './guideSitePage.ts';
import { momentSitePage } from './momentSitePage.ts';
import type { SitePage } from './sitePage.ts';
import { venueSitePage } from './venueSitePage.ts';

/** Pages of prose by their name in lib/routes.ts; the content folder has the same name. */
export const ARTICLES = ['story', 'gear', 'about', 'privacy', 'press', 'accessibility', 'data'] as const;

function pagesOf(locale: Locale, content: Content, asOf: Date): SitePage[] {
  const cities = citiesWithVenues(content);
  const cityOf = new Map(cities.map((entry) => [entry.city.slug, entry.city]));
  return [
    ...(Object.keys(FIXED_PAGES) as FixedPage[]).map((name) => fixedSitePage(locale, name)),
    ...gamesSitePages(locale),
    ...filmMoments().map(({ slug }) => momentSitePage(locale, momentOf(slug))),
    ...ARTICLES.flatMap((name) => {
      const page = content.pages[name];
      return page?.prose[locale] ? [articleSitePage(locale, name, page)] : [];
    }),
    ...content.guides.filter(({ prose }) => prose[locale]).map((guide) => guideSitePage(locale, guide, asOf)),
    ...cities.map((entry) => citySitePage(locale, entry, asOf)),
    ...content.venues.flatMap((venue) => {
      const city = cityOf.get(venue.city);
      return city ? [venueSitePage(locale, venue, city, asOf)] : [];
    }),
  ];
}

let known: { content: Content; pages: SitePage[]; byPath: ReadonlyMap<string, SitePage> } | undefined;

function everyPage() {
  // In `npm run dev` the content is another one after an edit.
  const content = loadContent();
  if (known?.content !== content) {
    const pages = LOCALES.flatMap((locale) => pagesOf(locale, content, siteClock()));
    known = { content, pages, byPath: new Map(pages.map((page) => [page.path, page])) };
  }
  return known;
}

/** Every page of the site in both languages: the one list behind head tags, share images, sitemap and tests. */
export const allPages = (): SitePage[] => everyPage().pages;

/** The page at a path of lib/routes.ts. Throws on a path that no page has. */
export function pageAt(path: string): SitePage {
  const page = everyPage().byPath.get(path);
  if (!page) throw new Error(`no page stands at ${path}`);
  return page;
}
