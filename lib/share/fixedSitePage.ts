import { loadContent } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { pageText } from '#lib/i18n/text/pages.ts';
import { posterText } from '#lib/i18n/text/poster.ts';
import { postText } from '#lib/i18n/text/posts.ts';
import { pagePath } from '#lib/routes.ts';
import type { Card } from './card.ts';
import { filmStill } from './filmStill.ts';
import type { SitePage } from './sitePage.ts';

/** Pages whose words stand in lib/i18n/text/pages.ts, each with the scene of its card. */
export const FIXED_PAGES = {
  home: 'rink',
  film: 'courtyard',
  guides: 'river',
  venues: 'metro',
  cities: 'skihall',
  games: 'curling',
  share: 'courtyard',
  search: 'rink',
  notFound: 'rink',
} as const;
export type FixedPage = keyof typeof FIXED_PAGES;

/** The price on the tag in the film’s poster frame; its credit line says where it is from. */
const POSTER_PRICE = '¥0：';

/** What the posters of some pages show besides their title: a frame of the film, the number of events. */
function heroOf(locale: Locale, name: FixedPage): Partial<Pick<Card, 'still' | 'figure' | 'facts'>> {
  const { film, games } = loadContent();
  if (name === 'film' && film) {
    const credit = film.credits.find(({ zh }) => zh.startsWith(POSTER_PRICE));
    return { still: filmStill(film), facts: credit ? [credit[locale]] : [] };
  }
  if (name !== 'games' || !games.events) return {};
  const text = posterText[locale];
  return {
    figure: { value: String(games.events.events.length), unit: text.medals, label: text.medalsLabel },
  };
}

/** What the outside sees of a page that no editor writes. */
export function fixedSitePage(locale: Locale, name: FixedPage): SitePage {
  const { title, description, kicker } = pageText[locale][name];
  return {
    locale,
    path: pagePath(locale, name),
    title,
    description,
    ...(name !== 'notFound' && { share: postText[locale].fixed[name] }),
    card: {
      key: name === 'notFound' ? '404' : name,
      locale,
      path: pagePath(locale, name),
      kicker,
      title,
      facts: [],
      ...heroOf(locale, name),
      scene: FIXED_PAGES[name],
      alt: pageText[locale].alt(title),
    },
  };
}
