import assert from 'node:assert/strict';
import test from 'node:test';
import { LANG_TAG, LOCALES, type Locale, OG_LOCALE } from '#lib/i18n/locale.ts';
import { absolute, inLocale, siteOrigin } from '#lib/routes.ts';
import { CARD_SIZES } from '#lib/share/card.ts';
import { noOffenders } from './offenders.ts';
import type { PageFacts } from './pageFacts.ts';
import { ownPath, site } from './site.ts';

/** Discord cuts longer ones; see the share reference of the project. */
const TITLE_BYTES = 70;
const DESCRIPTION_BYTES = 350;
const URL_LENGTH = 2048;
const HEAD_BYTES = 32_768;

const { pages } = await site();
const all = [...pages.values()];

/** Contents of the head's tags of a name, whichever attribute holds the name. */
const values = ({ metas }: PageFacts, name: string): string[] =>
  metas
    .filter(
      (meta) => meta.property === name || meta.name === name || meta.itemprop?.split(' ').includes(name),
    )
    .map(({ content = '' }) => content);
const one = (page: PageFacts, name: string): string => values(page, name)[0] ?? '';
const linked = ({ links }: PageFacts, rel: string): string[] =>
  links.filter((link) => link.rel === rel && link.hreflang === undefined).map(({ href = '' }) => href);
const alternates = ({ links }: PageFacts): Record<string, string> =>
  Object.fromEntries(links.flatMap(({ hreflang, href = '' }) => (hreflang ? [[hreflang, href]] : [])));

/** The address that a page claims: its own, but the entry stands for `/zh/` and the 404 page for the Chinese one. */
const addressOf = ({ path }: PageFacts): string =>
  absolute({ '/index.html': '/zh/', '/404.html': '/zh/404/' }[path] ?? path);
const localeOf = (page: PageFacts): Locale =>
  LOCALES.find((locale) => ownPath(addressOf(page)).startsWith(`/${locale}/`)) ?? 'zh';

function every(rule: string, check: (page: PageFacts) => boolean | string | undefined): void {
  const wrong = all.flatMap((page) => {
    const answer = check(page);
    return answer === true || answer === undefined ? [] : [`${page.path} ${answer || ''}`];
  });
  noOffenders(wrong, rule);
}

test('one canonical address, the same for search engines and for previews', () => {
  every('canonical', (page) => {
    const canonical = linked(page, 'canonical');
    const urls = [...canonical, ...values(page, 'og:url'), alternates(page)[LANG_TAG[localeOf(page)]]];
    return (urls.length === 3 && urls.every((url) => url === addressOf(page))) || urls.join(' ');
  });
});

test('the twins name each other, and x-default names the Chinese page', () => {
  every('hreflang', (page) => {
    const own = alternates(page);
    if (Object.keys(own).sort().join() !== 'en,x-default,zh-CN') return Object.keys(own).join();
    if (own['x-default'] !== own['zh-CN']) return `x-default ${own['x-default']}`;
    return LOCALES.every((locale) => {
      const twin = pages.get(inLocale(ownPath(addressOf(page)), locale));
      return twin !== undefined && JSON.stringify(alternates(twin)) === JSON.stringify(own);
    });
  });
});

test('one title, one description and one picture for every parser', () => {
  const same = ['og:title', 'twitter:title', 'name'];
  every('title', (page) => {
    const titles = same.flatMap((name) => values(page, name));
    const [title] = titles;
    return Boolean(
      title && titles.length === 3 && new Set(titles).size === 1 && page.titles[0]?.startsWith(title),
    );
  });
  every('description', (page) => {
    const found = ['description', 'og:description', 'twitter:description'].map((name) => one(page, name));
    return new Set(found).size === 1;
  });
  every('og:image', (page) => values(page, 'og:image').length === 1);
  every('twitter:image', (page) => one(page, 'twitter:image') === one(page, 'og:image'));
  every('twitter:card', (page) => one(page, 'twitter:card') === 'summary_large_image');
});

test('the picture is named with type, size and words, and there is a square one for QQ', () => {
  const [width, height] = CARD_SIZES.og;
  every('og:image:*', (page) => {
    const found = ['type', 'width', 'height'].map((name) => one(page, `og:image:${name}`)).join(' ');
    return found === `image/jpeg ${width} ${height}` || found;
  });
  every('og:image:alt', (page) => one(page, 'og:image:alt').length > 0);
  every('pictures', (page) =>
    ['og', 'square'].every((kind) => {
      const url = one(page, kind === 'og' ? 'og:image' : 'image');
      return new RegExp(`^${siteOrigin()}/share/(zh|en)/[a-z0-9-]+\\.${kind}\\.[0-9a-f]+\\.jpg$`).test(url);
    }),
  );
});

test('locale, type and site name are those of the page', () => {
  every('og:locale', (page) => one(page, 'og:locale') === OG_LOCALE[localeOf(page)]);
  every('og:type', (page) => /^(?:website|article)$/.test(one(page, 'og:type')));
  every('og:site_name', (page) => one(page, 'og:site_name').length > 0);
  every('article times', (page) => {
    if (one(page, 'og:type') !== 'article') return true;
    const times = ['article:published_time', 'article:modified_time'].map((name) => one(page, name));
    return times.every((time) => /T.*(?:Z|[+-]\d\d:\d\d)$/.test(time)) || times.join(' ');
  });
});

test('lengths stay within what previews show', () => {
  every('title', (page) => Buffer.byteLength(one(page, 'og:title')) <= TITLE_BYTES || one(page, 'og:title'));
  every('description', (page) => {
    const description = one(page, 'og:description');
    return Buffer.byteLength(description) <= DESCRIPTION_BYTES || description;
  });
  every('URLs', (page) => page.metas.every(({ content = '' }) => content.length <= URL_LENGTH));
});

test('the head ends within the first 32 kB, which is all that Slack reads', () => {
  every('head', ({ html }) => {
    const bytes = Buffer.byteLength(html.slice(0, html.indexOf('</head>')));
    return (bytes > 0 && bytes < HEAD_BYTES) || String(bytes);
  });
});

test('addresses in the head are absolute and on the public origin', () => {
  every('addresses', (page) =>
    page.metas
      .filter(({ property, name, itemprop }) => /(?:image|url)$/.test(property ?? name ?? itemprop ?? ''))
      .every(({ content = '' }) => content.startsWith(`${siteOrigin()}/`) && !/[?#]|utm_/.test(content)),
  );
  if (process.env.SITE_URL) every('localhost', ({ html }) => !/\blocalhost\b|\b127\.0\.0\.1\b/.test(html));
});

test('structured data parses, and agrees with the head', () => {
  let blocks = 0;
  every('JSON-LD', (page) => {
    for (const { attributes, text } of page.scripts) {
      if (attributes.type !== 'application/ld+json') continue;
      blocks += 1;
      const data = JSON.parse(text) as Record<string, unknown>;
      if (data['@context'] !== 'https://schema.org' || !data['@type'])
        return `${data['@context']} ${data['@type']}`;
      if (data.headline !== undefined && data.headline !== one(page, 'og:title'))
        return `headline ${data.headline}`;
    }
    return true;
  });
  assert.ok(blocks > 0);
});
