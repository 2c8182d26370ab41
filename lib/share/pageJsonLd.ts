import { LANG_TAG } from '#lib/i18n/locale.ts';
import { frameText } from '#lib/i18n/text/frame.ts';
import { absolute, pagePath } from '#lib/routes.ts';
import { cardPath } from './cardPath.ts';
import type { SitePage } from './sitePage.ts';

/**
 * What a page says of itself in schema.org's words: a NewsArticle where somebody wrote it, a WebPage elsewhere. Mastodon
 * takes title and description from here before it looks at the tags of the head, so both are the same.
 */
export function pageJsonLd(page: SitePage): Record<string, unknown> {
  const { locale, title, description, card, published, modified } = page;
  const home = absolute(pagePath(locale, 'home'));
  const publisher = { '@type': 'Organization', name: frameText[locale].siteName, url: home };
  const shared = {
    headline: title,
    description,
    url: absolute(page.path),
    image: [absolute(cardPath(card, 'og'))],
    inLanguage: LANG_TAG[locale],
  };
  if (!published) return { ...shared, '@type': 'WebPage', publisher };
  return {
    ...shared,
    '@type': 'NewsArticle',
    datePublished: published,
    dateModified: modified ?? published,
    author: publisher,
    publisher,
  };
}
