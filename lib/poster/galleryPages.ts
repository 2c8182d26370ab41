import { listed } from '#lib/guides/listed.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { SitePage } from '#lib/share/sitePage.ts';
import { allPages } from '#lib/share/sitePages.ts';

const OTHER_PAGES = ['film', 'story', 'games', 'gear', 'home', 'venues'];

/** Pages whose posters are shown in a gallery, in their order there. */
export interface GalleryPages {
  guides: SitePage[];
  others: SitePage[];
  /** Cities with a published price, and those without. */
  priced: SitePage[];
  unpriced: SitePage[];
}

/** What the gallery of a language shows. Venues and further guides have a poster as well, on their own pages. */
export function galleryPages(locale: Locale): GalleryPages {
  const pages = allPages().filter((page) => page.locale === locale);
  const named = (prefix: string) => pages.filter(({ card }) => card.key.startsWith(prefix));
  const cities = named('cities-');
  return {
    guides: listed(named('guides-')).shown,
    others: OTHER_PAGES.flatMap((key) => pages.filter(({ card }) => card.key === key)),
    priced: cities.filter(({ card }) => card.price !== undefined),
    unpriced: cities.filter(({ card }) => card.price === undefined),
  };
}

/** The cards of all that the galleries of some languages show. */
export const galleryCards = (locales: readonly Locale[]) =>
  locales
    .flatMap((locale) => Object.values(galleryPages(locale)).flatMap((pages: SitePage[]) => pages))
    .map(({ card }) => card);
