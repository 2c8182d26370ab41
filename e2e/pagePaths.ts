import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LOCALES } from '#lib/i18n/locale.ts';
import { inLocale, PAGES, type PageName, pagePath, venuePath } from '#lib/routes.ts';
import { SITE_DIR } from './siteDir.ts';

interface OpenVenue {
  id: string;
  name: { en: string };
  prices: { cny?: number }[];
}

const read = (file: string): string => readFileSync(path.join(SITE_DIR, file), 'utf8');

/** Paths of all pages in the sitemap. */
export const sitemapPaths = (): string[] =>
  [...read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname);

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the site in ${SITE_DIR} has no ${what}`);
  return value;
}

/**
 * One page of every kind, in Chinese: each fixed page, the first guide, city, sport and delegation of the Games, priced and unpriced venue, and the
 * venue with the longest word in its name.
 */
function chinesePages(): string[] {
  const paths = sitemapPaths();
  const below = (parent: string) => paths.find((one) => one.startsWith(parent) && one.length > parent.length);
  const { venues } = JSON.parse(read('data/venues.json')) as { venues: OpenVenue[] };
  const priced = venues.find(({ prices }) => prices.some(({ cny }) => cny !== undefined));
  const unpriced = venues.find(({ prices }) => prices.length === 0);
  const longestWord = ({ name }: OpenVenue) => Math.max(...name.en.split(/[\s-]/).map((word) => word.length));
  const [longest] = venues.toSorted((a, b) => longestWord(b) - longestWord(a));
  return [
    ...(Object.keys(PAGES) as PageName[]).map((name) => pagePath('zh', name)),
    found(below(pagePath('zh', 'guides')), 'guide'),
    found(below(pagePath('zh', 'cities')), 'city'),
    found(below(`${pagePath('zh', 'games')}sport/`), 'sport at the Games'),
    found(below(`${pagePath('zh', 'games')}nation/`), 'delegation at the Games'),
    venuePath('zh', found(priced, 'venue with a price').id),
    venuePath('zh', found(unpriced, 'venue without a price').id),
    venuePath('zh', found(longest, 'venue').id),
  ];
}

/** One page of every kind in both languages. */
export const pagesOfEveryKind = (): string[] =>
  chinesePages().flatMap((page) => LOCALES.map((locale) => inLocale(page, locale)));

/** `count` pages of the sitemap that are not among `without`, the same ones for the same site (mulberry32, fixed seed). */
export function samplePages(count: number, without: readonly string[]): string[] {
  let state = 20261122;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const known = new Set(without);
  const rest = sitemapPaths().filter((one) => !known.has(one));
  return rest
    .map((one) => ({ one, order: random() }))
    .toSorted((a, b) => a.order - b.order)
    .slice(0, count)
    .map(({ one }) => one);
}
