import type { Locale } from '#lib/i18n/locale.ts';
import { PAGES } from '#lib/routes.ts';
import type { Anchors } from './readArticles.ts';
import type { Heading } from './types.ts';
import { ALWAYS, type Window } from './window.ts';

/** What stands at an address, as far as links care. */
export interface Target {
  /** Ids of headings, if the page has prose whose anchors are known. */
  anchors: ReadonlySet<string> | undefined;
  window: Window;
}

/** A part of the site; `undefined` where the content folder does not have that part, so that it cannot be checked. */
export interface SiteParts {
  guides: ReadonlyMap<string, Anchors> | undefined;
  pages: ReadonlyMap<string, Anchors> | undefined;
  venues: ReadonlyMap<string, Window> | undefined;
  cities: ReadonlySet<string> | undefined;
  /** Paths below `/games/`: `sport/curling/`, `nation/nor/`. */
  games?: ReadonlySet<string> | undefined;
  /** Moments of the film that have a page. */
  moments?: ReadonlySet<string> | undefined;
}

/** Files for other programs that an article may point to. */
const FILES = new Set([
  '/data/venues.json',
  '/data/venues.geojson',
  '/data/venues.csv',
  '/zh/feed.xml',
  '/zh/feed.json',
  '/en/feed.xml',
  '/en/feed.json',
  '/release.json',
  '/sitemap.xml',
]);

export const anchorsOf = (headings: readonly Heading[]): Set<string> => new Set(headings.map(({ id }) => id));

const OPEN: Target = { anchors: undefined, window: ALWAYS };

/** An article whose text is lacking or broken stays a target: that mistake is told where it is. */
function articleTarget(article: Anchors | undefined, locale: Locale): Target | undefined {
  if (!article || article.absent === locale) return undefined;
  const headings = article.headings[locale];
  return { anchors: headings && anchorsOf(headings), window: article.window };
}

/** Finds what stands at a path such as `/zh/guides/natural-ice/`; undefined if nothing does. */
export function targetOf(path: string, locale: Locale, site: SiteParts): Target | undefined {
  if (FILES.has(path)) return OPEN;
  if (!path.startsWith(`/${locale}/`)) return undefined;
  const below = path.slice(`/${locale}/`.length);
  const [section = '', name = ''] = below.split('/');
  if (below.split('/').length === 3) {
    if (section === 'guides') return site.guides ? articleTarget(site.guides.get(name), locale) : OPEN;
    if (section === 'cities') return !site.cities || site.cities.has(name) ? OPEN : undefined;
    if (section === 'film') return !site.moments || site.moments.has(name) ? OPEN : undefined;
    if (section !== 'venues') return undefined;
    if (!site.venues) return OPEN;
    const venue = site.venues.get(name);
    return venue && { anchors: undefined, window: venue };
  }
  if (section === 'games' && name !== '') {
    const part = below.slice('games/'.length);
    return !site.games || site.games.has(part) ? OPEN : undefined;
  }
  const page = articleTarget(site.pages?.get(section), locale);
  if (page) return page;
  return (Object.values(PAGES) as string[]).includes(below) ? OPEN : undefined;
}

/** Addresses of the same kind as a broken one, from which to suggest. */
export function pathsLike(path: string, locale: Locale, site: SiteParts): string[] {
  const [section = '', name] = path.slice(`/${locale}/`.length).split('/');
  const parts = { guides: site.guides?.keys(), venues: site.venues?.keys(), cities: site.cities?.keys() };
  const names = name && Object.hasOwn(parts, section) ? parts[section as keyof typeof parts] : undefined;
  if (names) return [...names].map((one) => `/${locale}/${section}/${one}/`).filter((one) => one !== path);
  return Object.values(PAGES).map((below) => `/${locale}/${below}`);
}
