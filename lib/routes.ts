import type { Locale } from './i18n/locale.ts';

/** Pages that exist once per language; the value is the path below `/<locale>/`. */
export const PAGES = {
  home: '',
  film: 'film/',
  guides: 'guides/',
  venues: 'venues/',
  cities: 'cities/',
  gear: 'gear/',
  games: 'games/',
  story: 'story/',
  share: 'share/',
  search: 'search/',
  about: 'about/',
  privacy: 'privacy/',
  press: 'press/',
  accessibility: 'accessibility/',
  data: 'data/',
  notFound: '404/',
} as const;
export type PageName = keyof typeof PAGES;

/** The only functions that write a URL path of the site. All end in a slash. */
export const pagePath = (locale: Locale, page: PageName): string => `/${locale}/${PAGES[page]}`;
export const guidePath = (locale: Locale, slug: string): string => `${pagePath(locale, 'guides')}${slug}/`;
export const venuePath = (locale: Locale, id: string): string => `${pagePath(locale, 'venues')}${id}/`;
/** One moment of the film: the page that is passed on so that its frame is shown. */
export const momentPath = (locale: Locale, slug: string): string => `${pagePath(locale, 'film')}${slug}/`;
/** Results of Beijing 2022 in one discipline, and of one delegation (`nor`). */
export const sportPath = (locale: Locale, slug: string): string =>
  `${pagePath(locale, 'games')}sport/${slug}/`;
export const nationPath = (locale: Locale, code: string): string =>
  `${pagePath(locale, 'games')}nation/${code}/`;
export const cityPath = (locale: Locale, slug: string): string => `${pagePath(locale, 'cities')}${slug}/`;

/** The same page in the other language: only the first segment changes. */
export const inLocale = (path: string, locale: Locale): string =>
  path.replace(/^\/(zh|en)(?=\/)/, `/${locale}`);

/** Public origin without a trailing slash, from `SITE_URL`. Read by the head tags, the sitemap and the feeds. */
export const siteOrigin = (): string => (process.env.SITE_URL ?? 'http://localhost:3000').replace(/\/+$/, '');
export const absolute = (path: string): string => siteOrigin() + path;

/** File of a finder data set, fetched by the finder island. */
export const finderDataPath = (locale: Locale): string => `/data/finder.${locale}.json`;
/** One of the files that a list too long for one file is parted in (lib/finder/cells/split.ts). */
export const finderPartPath = (locale: Locale, version: string, part: string): string =>
  `/data/finder.${locale}.${version}.${part}.json`;
export const feedPath = (locale: Locale, kind: 'xml' | 'json'): string => `/${locale}/feed.${kind}`;
/** Season openings of a city as an iCalendar file. */
export const calendarFile = (slug: string): string => `${slug}.ics`;
export const calendarPath = (locale: Locale, slug: string): string =>
  `/calendar/${locale}/${calendarFile(slug)}`;
/** Index of the search island. */
export const searchDataPath = (locale: Locale): string => `/data/search.${locale}.json`;
/** One of the files of the search (lib/search/searchFiles.ts). */
export const searchPartPath = (locale: Locale, version: string, part: string): string =>
  `/data/search.${locale}.${version}.${part}.json`;
