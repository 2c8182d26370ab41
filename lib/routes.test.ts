import assert from 'node:assert/strict';
import test, { afterEach } from 'node:test';
import { LOCALES } from './i18n/locale.ts';
import {
  absolute,
  cityPath,
  guidePath,
  inLocale,
  PAGES,
  type PageName,
  pagePath,
  venuePath,
} from './routes.ts';

const given = process.env.SITE_URL;
afterEach(() => {
  if (given === undefined) delete process.env.SITE_URL;
  else process.env.SITE_URL = given;
});

test('every path begins with its language and ends in a slash', () => {
  for (const locale of LOCALES) {
    const pages = (Object.keys(PAGES) as PageName[]).map((page) => pagePath(locale, page));
    for (const path of [...pages, guidePath(locale, 'a'), venuePath(locale, 'b'), cityPath(locale, 'c')])
      assert.match(path, new RegExp(`^/${locale}/(?:[a-z0-9-]+/)*$`));
  }
});

test('the same page in the other language differs in the first segment only', () => {
  assert.equal(inLocale('/zh/venues/zh-park/', 'en'), '/en/venues/zh-park/');
  assert.equal(inLocale('/en/', 'zh'), '/zh/');
  assert.equal(inLocale('/zh/film/', 'zh'), '/zh/film/');
});

test('the public origin comes from SITE_URL, with or without its slash', () => {
  delete process.env.SITE_URL;
  assert.equal(absolute('/zh/'), 'http://localhost:3000/zh/');
  for (const url of ['https://shine.example', 'https://shine.example/']) {
    process.env.SITE_URL = url;
    assert.equal(absolute('/zh/'), 'https://shine.example/zh/');
  }
});
