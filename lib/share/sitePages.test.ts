import assert from 'node:assert/strict';
import test from 'node:test';
import { loadContent } from '#lib/content/index.ts';
import { LOCALES } from '#lib/i18n/locale.ts';
import { inLocale, PAGES, type PageName, pagePath, venuePath } from '#lib/routes.ts';
import { tagFault } from './postTags.ts';
import { allPages } from './sitePages.ts';
import { POST_CHARACTERS, weiboLength } from './weiboLength.ts';

/** What Discord and the cards show in full; see the share reference of the project. */
const TITLE_BYTES = 70;
const DESCRIPTION_BYTES = 350;

const pages = allPages();
const paths = new Set(pages.map(({ path }) => path));

test('every fixed page and every venue is there, once, in both languages', () => {
  assert.equal(paths.size, pages.length);
  for (const locale of LOCALES) {
    for (const name of Object.keys(PAGES) as PageName[]) assert.ok(paths.has(pagePath(locale, name)), name);
    for (const { id } of loadContent().venues) assert.ok(paths.has(venuePath(locale, id)), id);
  }
  for (const path of paths) for (const locale of LOCALES) assert.ok(paths.has(inLocale(path, locale)), path);
});

test('every card has a key of its own, fit for a file name, and words for those who do not see it', () => {
  const keys = pages.map(({ locale, card }) => `${locale} ${card.key}`);
  assert.equal(new Set(keys).size, keys.length);
  for (const { path, card } of pages) {
    assert.match(card.key, /^[a-z0-9]+(?:-[a-z0-9]+)*$/, path);
    assert.ok(card.alt && card.title, path);
    assert.equal(card.price === undefined, card.priceNote === undefined, `${path}: a price without its note`);
  }
});

test('a title is one of its kind within its language and short enough, and so is a description', () => {
  const seen = new Set<string>();
  const wrong = pages.flatMap(({ locale, path, title, description }) => {
    const key = `${locale} ${title}`;
    const faults = [
      seen.has(key) && 'a title twice',
      Buffer.byteLength(title) > TITLE_BYTES && `${Buffer.byteLength(title)} bytes of title`,
      Buffer.byteLength(description) > DESCRIPTION_BYTES && `${Buffer.byteLength(description)} bytes of text`,
    ].filter(Boolean);
    seen.add(key);
    return faults.map((fault) => `${path}: ${fault}: ${title}`);
  });
  assert.deepEqual(wrong, []);
});

test('every page but the missing one has a ready post that its networks take', () => {
  const wrong = pages.flatMap(({ path, locale, share, card }) => {
    if (card.key === '404') return share ? [`${path}: a post for nothing`] : [];
    if (!share) return [`${path}: no post`];
    const fault = tagFault(share, locale);
    const long = weiboLength(share) > POST_CHARACTERS;
    return fault || long ? [`${path}: ${fault ?? weiboLength(share)}: ${share}`] : [];
  });
  assert.deepEqual(wrong, []);
});
