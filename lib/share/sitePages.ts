import { siteClock } from '#lib/clock.ts';
import { type Content, loadContent } from '#lib/content/index.ts';
import { LOCALES, type Locale } from '#lib/i18n/locale.ts';
import { citiesWithVenues } from '#lib/venues/citiesWithVenues.ts';
import { articleSitePage } from './articleSitePage.ts';
import { citySitePage } from './citySitePage.ts';
import { FIXED_PAGES, type FixedPage, fixedSitePage } from './fixedSitePage.ts';
import { guideSitePage } from './guideSitePage.ts';
import type { SitePage } from './sitePage.ts';
import { venueSitePage } from './venueSitePage.ts';

/** Pages of prose by their name in lib/routes.ts; the content folder has the same name. */
export const ARTICLES = ['story', 'gear', 'about', 'privacy'] as const;

function pagesOf(locale: Locale, content: Content, asOf: Date): SitePage[] {
  const cities = citiesWithVenues(content);
  const cityOf = new Map(cities.map((entry) => [entry.city.slug, entry.city]));
  return [
    ...(Object.keys(FIXED_PAGES) as FixedPage[]).map((name) => fixedSitePage(locale, name)),
    ...ARTICLES.flatMap((name) => {
      const page = content.pages[name];
      return page?.prose[locale] ? [articleSitePage(locale, name, page)] : [];
    }),
    ...content.guides.filter(({ prose }) => prose[locale]).map((guide) => guideSitePage(locale, guide)),
    ...cities.map((entry) => citySitePage(locale, entry, asOf)),
    ...content.venues.flatMap((venue) => {
      const city = cityOf.get(venue.city);
      return city ? [venueSitePage(locale, venue, city, asOf)] : [];
    }),
  ];
}

let pages: SitePage[] | undefined;

/** Every page of the site in both languages: the one list behind head tags, share images, sitemap and tests. */
export function allPages(): SitePage[] {
  pages ??= LOCALES.flatMap((locale) => pagesOf(locale, loadContent(), siteClock()));
  return pages;
}
