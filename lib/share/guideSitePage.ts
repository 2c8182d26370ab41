import type { Guide } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { pageText } from '#lib/i18n/text/pages.ts';
import { posterText } from '#lib/i18n/text/poster.ts';
import { guidePath } from '#lib/routes.ts';
import { moneyRange } from '#lib/venues/money.ts';
import { shortYear } from '#lib/venues/shortYear.ts';
import type { SitePage } from './sitePage.ts';

/** What the outside sees of a guide: the editor's title, description and post, and the price of its tag. */
export function guideSitePage(locale: Locale, { slug, facts, prose }: Guide, asOf: Date): SitePage {
  const article = prose[locale];
  if (!article) throw new Error(`guide ${slug} has no ${locale} text`);
  const { tag } = facts;
  const price = moneyRange(tag.cny, tag.toCny);
  const text = pageText[locale];
  const outlet = facts.sources.find(({ id }) => id === tag.source);
  return {
    locale,
    path: guidePath(locale, slug),
    title: article.title,
    description: article.description,
    published: facts.publishedAt,
    modified: facts.publishedAt,
    share: article.share,
    card: {
      key: `guides-${slug}`,
      locale,
      path: guidePath(locale, slug),
      kicker: text.guideKicker,
      title: article.title,
      price,
      priceNote: [tag.note[locale], shortYear(tag.year, locale, asOf)].filter(Boolean).join(' · '),
      ...(outlet && { source: posterText[locale].source(outlet.publisher[locale]) }),
      facts: [],
      scene: facts.scene,
      alt: text.alt(article.title, price),
    },
  };
}
