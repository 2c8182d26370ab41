import type { Page } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { frameText } from '#lib/i18n/text/frame.ts';
import { pageText } from '#lib/i18n/text/pages.ts';
import { type PageName, pagePath } from '#lib/routes.ts';
import type { SitePage } from './sitePage.ts';

/** What the outside sees of a page of prose (story, gear, about, privacy). */
export function articleSitePage(locale: Locale, name: PageName, { slug, facts, prose }: Page): SitePage {
  const article = prose[locale];
  if (!article) throw new Error(`page ${slug} has no ${locale} text`);
  return {
    locale,
    path: pagePath(locale, name),
    title: article.title,
    description: article.description,
    published: facts.updatedAt,
    modified: facts.updatedAt,
    share: article.share,
    card: {
      key: slug,
      locale,
      path: pagePath(locale, name),
      kicker: frameText[locale][name],
      title: article.title,
      facts: [],
      scene: facts.scene,
      alt: pageText[locale].alt(article.title),
    },
  };
}
