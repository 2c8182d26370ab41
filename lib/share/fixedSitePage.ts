import type { Locale } from '#lib/i18n/locale.ts';
import { pageText } from '#lib/i18n/text/pages.ts';
import { pagePath } from '#lib/routes.ts';
import type { SitePage } from './sitePage.ts';

/** Pages whose words stand in lib/i18n/text/pages.ts, each with the scene of its card. */
export const FIXED_PAGES = {
  home: 'rink',
  film: 'courtyard',
  guides: 'river',
  venues: 'metro',
  cities: 'metro',
  games: 'curling',
  share: 'courtyard',
  search: 'rink',
  notFound: 'rink',
} as const;
export type FixedPage = keyof typeof FIXED_PAGES;

/** What the outside sees of a page that no editor writes. */
export function fixedSitePage(locale: Locale, name: FixedPage): SitePage {
  const { title, description, kicker } = pageText[locale][name];
  return {
    locale,
    path: pagePath(locale, name),
    title,
    description,
    card: {
      key: name === 'notFound' ? '404' : name,
      locale,
      kicker,
      title,
      facts: [],
      scene: FIXED_PAGES[name],
      alt: pageText[locale].alt(title),
    },
  };
}
