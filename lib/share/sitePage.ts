import type { Locale } from '#lib/i18n/locale.ts';
import type { Card } from './card.ts';

/** One page as the outside sees it: the source of its head tags, its share images and its sitemap entry. */
export interface SitePage {
  locale: Locale;
  /** Path from `lib/routes.ts`; the home page of `/` shares the record of `/zh/`. */
  path: string;
  title: string;
  description: string;
  card: Card;
  /** ISO moments with offset, only for articles. */
  published?: string;
  modified?: string;
  /** The ready-made post of the editor, if there is one. */
  share?: string;
}
