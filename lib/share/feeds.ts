import { guidesIn } from '#lib/content/guideOf.ts';
import { LANG_TAG, type Locale } from '#lib/i18n/locale.ts';
import { frameText } from '#lib/i18n/text/frame.ts';
import { pageText } from '#lib/i18n/text/pages.ts';
import { absolute, feedPath, guidePath, pagePath } from '#lib/routes.ts';
import { cardPath } from './cardPath.ts';
import { pageAt } from './sitePages.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);

/** Readers of feeds have seen what came before. */
const MOST = 60;

/** Guides as the feeds list them, newest change first. */
const entries = (locale: Locale) =>
  guidesIn(locale)
    .map(({ slug }) => pageAt(guidePath(locale, slug)))
    .toSorted((a, b) => (b.modified ?? '').localeCompare(a.modified ?? ''))
    .slice(0, MOST);

/** Atom 1.0 feed of the guides (RFC 4287). */
export function atomFeed(locale: Locale): string {
  const items = entries(locale);
  const entry = (page: (typeof items)[number]) =>
    `<entry><id>${absolute(page.path)}</id><title>${escapeXml(page.title)}</title><link href="${absolute(page.path)}"/>` +
    `<published>${page.published}</published><updated>${page.modified}</updated>` +
    `<summary>${escapeXml(page.description)}</summary></entry>`;
  return (
    `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${LANG_TAG[locale]}">` +
    `<id>${absolute(pagePath(locale, 'home'))}</id><title>${escapeXml(frameText[locale].siteName)}</title>` +
    `<subtitle>${escapeXml(pageText[locale].guides.description)}</subtitle>` +
    `<link href="${absolute(pagePath(locale, 'home'))}"/><link rel="self" href="${absolute(feedPath(locale, 'xml'))}"/>` +
    `<updated>${items[0]?.modified}</updated><author><name>${escapeXml(frameText[locale].siteName)}</name></author>` +
    `${items.map(entry).join('')}</feed>\n`
  );
}

/** JSON Feed 1.1 of the guides (jsonfeed.org). */
export function jsonFeed(locale: Locale): Record<string, unknown> {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: frameText[locale].siteName,
    description: pageText[locale].guides.description,
    home_page_url: absolute(pagePath(locale, 'home')),
    feed_url: absolute(feedPath(locale, 'json')),
    language: LANG_TAG[locale],
    items: entries(locale).map((page) => ({
      id: absolute(page.path),
      url: absolute(page.path),
      title: page.title,
      summary: page.description,
      content_text: page.description,
      image: absolute(cardPath(page.card, 'og')),
      date_published: page.published,
      date_modified: page.modified,
    })),
  };
}
