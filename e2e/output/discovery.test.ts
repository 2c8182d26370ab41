import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { LANG_TAG, LOCALES } from '#lib/i18n/locale.ts';
import { absolute, feedPath, inLocale, pagePath } from '#lib/routes.ts';
import { fileOf, ownPath, site } from './site.ts';

const { pages, listed, files } = await site();
const read = (path: string): string => readFileSync(fileOf(path), 'utf8');
const guides = (locale: (typeof LOCALES)[number]) =>
  listed.filter((path) => path.startsWith(pagePath(locale, 'guides')) && path !== pagePath(locale, 'guides'));

test('the sitemap gives every page its twin', () => {
  const entries = read('/sitemap.xml').split('<url>').slice(1);
  assert.equal(entries.length, listed.length);
  entries.forEach((entry, index) => {
    const path = listed[index] ?? '';
    const links = [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)];
    const found = Object.fromEntries(links.map(([, language, href]) => [language, href]));
    for (const locale of LOCALES) {
      assert.equal(found[LANG_TAG[locale]], absolute(inLocale(path, locale)));
      assert.ok(pages.has(inLocale(path, locale)), path);
    }
  });
});

test('robots.txt lets everybody in and names the sitemap', () => {
  const robots = read('/robots.txt');
  assert.match(robots, /^User-Agent: \*$/im);
  assert.doesNotMatch(robots, /^Disallow: \S/im);
  assert.ok(robots.includes(`Sitemap: ${absolute('/sitemap.xml')}`));
});

test('the manifest names icons and a start that exist', () => {
  const manifest = JSON.parse(read('/manifest.webmanifest')) as {
    name: string;
    start_url: string;
    icons: { src: string }[];
  };
  assert.ok(manifest.name);
  assert.ok(pages.has(manifest.start_url));
  assert.ok(manifest.icons.length > 0);
  for (const { src } of manifest.icons) assert.ok(files.has(src), src);
});

for (const locale of LOCALES) {
  test(`${locale}: the Atom feed is well formed and lists every guide`, () => {
    const atom = read(feedPath(locale, 'xml'));
    const open: string[] = [];
    for (const [tag, end, name = '', self] of atom.matchAll(/<(\/?)([a-z][\w:]*)[^>]*?(\/?)>/g)) {
      if (end) assert.equal(open.pop(), name, tag);
      else if (!self) open.push(name);
    }
    assert.deepEqual(open, []);
    assert.doesNotMatch(atom.replaceAll(/<[^>]*>/g, ''), /&(?!(?:amp|lt|gt|quot|apos|#\d+);)/);
    const ids = [...atom.matchAll(/<entry><id>([^<]+)<\/id>/g)].map(([, id]) => ownPath(id));
    assert.deepEqual(ids.sort(), guides(locale).sort());
    for (const [, moment = ''] of atom.matchAll(/<(?:updated|published)>([^<]*)</g))
      assert.ok(Number.isFinite(Date.parse(moment)), moment);
  });

  test(`${locale}: the JSON feed lists every guide with a picture`, () => {
    const feed = JSON.parse(read(feedPath(locale, 'json'))) as {
      version: string;
      language: string;
      items: { url: string; title: string; image: string; date_modified: string }[];
    };
    assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
    assert.equal(feed.language, LANG_TAG[locale]);
    assert.deepEqual(feed.items.map(({ url }) => ownPath(url)).sort(), guides(locale).sort());
    for (const { title, image, date_modified } of feed.items) {
      assert.ok(title);
      assert.ok(files.has(ownPath(image)), image);
      assert.ok(Number.isFinite(Date.parse(date_modified)), date_modified);
    }
  });

  test(`${locale}: the list of guides leads to every one of them`, () => {
    const linked = new Set(pages.get(pagePath(locale, 'guides'))?.anchors.map(({ href }) => href));
    assert.deepEqual(
      guides(locale).filter((path) => !linked.has(path)),
      [],
    );
  });
}
