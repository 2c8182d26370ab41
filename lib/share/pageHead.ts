import type { Metadata } from 'next';
import { LANG_TAG, LOCALES, OG_LOCALE, otherLocale } from '#lib/i18n/locale.ts';
import { frameText } from '#lib/i18n/text/frame.ts';
import { absolute, inLocale } from '#lib/routes.ts';
import { CARD_SIZES } from './card.ts';
import { cardPath } from './cardPath.ts';
import type { SitePage } from './sitePage.ts';

/** `2026-09-01 08:00:00`: moments as Weibo's tags write them, in China time without a zone. */
const weiboTime = (moment: string): string =>
  new Date(new Date(moment).getTime() + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');

/** The brand's night blue: the bar beside a preview in Discord, the browser's own frame on Android. */
const NIGHT = '#0b1f3a';

const alternates = (path: string): Record<string, string> => ({
  ...Object.fromEntries(LOCALES.map((locale) => [LANG_TAG[locale], absolute(inLocale(path, locale))])),
  'x-default': absolute(inLocale(path, 'zh')),
});

/**
 * All head tags of a page, the same title, description and image for every parser. Nothing else writes tags.
 * Next knows no `itemprop` tags: they leave here as `name="itemprop:…"`, and `publish/` rewrites them (QQ reads them).
 */
export function pageHead(page: SitePage): Metadata {
  const { locale, title, description, card, published, modified } = page;
  const site = frameText[locale].siteName;
  const url = absolute(page.path);
  const [width, height] = CARD_SIZES.og;
  const image = { url: absolute(cardPath(card, 'og')), width, height, type: 'image/jpeg', alt: card.alt };
  const shared = { title, description, url, siteName: site, locale: OG_LOCALE[locale] };
  const article = published ? { publishedTime: published, modifiedTime: modified ?? published } : undefined;
  return {
    title: `${title}${locale === 'zh' ? '｜' : ' | '}${site}`,
    description,
    alternates: { canonical: url, languages: alternates(page.path) },
    openGraph: {
      ...shared,
      alternateLocale: OG_LOCALE[otherLocale(locale)],
      images: [image],
      ...(article ? { type: 'article', ...article } : { type: 'website' }),
    },
    twitter: {
      card: 'summary_large_image',
      title,
      description,
      images: [{ url: image.url, alt: image.alt }],
    },
    icons: {
      icon: [
        { url: '/favicon.ico', sizes: '32x32' },
        { url: '/icon.svg', type: 'image/svg+xml' },
      ],
      apple: '/apple-touch-icon.png',
    },
    manifest: '/manifest.webmanifest',
    other: {
      'theme-color': NIGHT,
      'weibo:type': article ? 'article' : 'webpage',
      ...(article && {
        'weibo:article:create_at': weiboTime(article.publishedTime),
        'weibo:article:update_at': weiboTime(article.modifiedTime),
      }),
      'itemprop:name': title,
      'itemprop:image': absolute(cardPath(card, 'square')),
    },
  };
}
