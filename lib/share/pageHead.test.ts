import assert from 'node:assert/strict';
import test from 'node:test';
import { absolute } from '#lib/routes.ts';
import { cardPath } from './cardPath.ts';
import { pageHead } from './pageHead.ts';
import type { SitePage } from './sitePage.ts';

const page: SitePage = {
  locale: 'zh',
  path: '/zh/guides/first-skate/',
  title: '第一次滑冰',
  description: '先说花多少钱。',
  card: {
    key: 'a',
    locale: 'zh',
    path: '/zh/',
    kicker: '',
    title: 'a',
    facts: [],
    scene: 'rink',
    alt: '一张价签',
  },
};
const article: SitePage = {
  ...page,
  published: '2026-11-22T08:00:00+08:00',
  modified: '2026-12-01T20:30:00Z',
};

test('one address, one title, one description and one picture for every reader of the head', () => {
  const head = pageHead(page);
  const url = absolute(page.path);
  assert.equal(head.alternates?.canonical, url);
  assert.equal(head.openGraph?.url, url);
  assert.deepEqual(head.alternates?.languages, {
    'zh-CN': url,
    en: absolute('/en/guides/first-skate/'),
    'x-default': url,
  });
  assert.ok(String(head.title).startsWith(page.title));
  for (const part of [head.openGraph, head.twitter]) {
    assert.equal(part?.title, page.title);
    assert.equal(part?.description, page.description);
  }
  const picture = absolute(cardPath(page.card, 'og'));
  const image = { url: picture, width: 1200, height: 630, type: 'image/jpeg', alt: '一张价签' };
  assert.deepEqual(head.openGraph?.images, [image]);
  assert.deepEqual(head.twitter?.images, [{ url: picture, alt: '一张价签' }]);
  assert.equal(head.other?.['itemprop:image'], absolute(cardPath(page.card, 'square')));
});

test('an English page names the Chinese one as the default', () => {
  const head = pageHead({ ...page, locale: 'en', path: '/en/film/' });
  assert.equal(head.alternates?.canonical, absolute('/en/film/'));
  assert.deepEqual(head.alternates?.languages, {
    'zh-CN': absolute('/zh/film/'),
    en: absolute('/en/film/'),
    'x-default': absolute('/zh/film/'),
  });
});

test('an article says when, Weibo reads it in China time without a zone; other pages say nothing', () => {
  const other = pageHead(article).other ?? {};
  assert.equal(other['weibo:article:create_at'], '2026-11-22 08:00:00');
  assert.equal(other['weibo:article:update_at'], '2026-12-02 04:30:00');
  assert.equal(pageHead(page).other?.['weibo:article:create_at'], undefined);
  assert.equal(JSON.stringify(pageHead(page)).includes('publishedTime'), false);
});
