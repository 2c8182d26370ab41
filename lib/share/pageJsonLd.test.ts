import assert from 'node:assert/strict';
import test from 'node:test';
import { pageJsonLd } from './pageJsonLd.ts';
import type { SitePage } from './sitePage.ts';

const page: SitePage = {
  locale: 'zh',
  path: '/zh/',
  title: '冰雪不贵',
  description: '就在家附近',
  card: {
    key: 'home',
    path: '/zh/',
    locale: 'zh',
    kicker: '',
    title: 'a',
    facts: [],
    scene: 'rink',
    alt: 'a',
  },
};

test('says of a page what its head says', () => {
  const data = pageJsonLd(page) as Record<string, string>;
  assert.deepEqual(
    [data['@type'], data.headline, data.description],
    ['WebPage', page.title, page.description],
  );
  assert.equal(data.datePublished, undefined);
});

test('an article has its moments', () => {
  const published = '2026-11-22T08:00:00+08:00';
  const data = pageJsonLd({ ...page, published }) as Record<string, string>;
  assert.deepEqual(
    [data['@type'], data.datePublished, data.dateModified],
    ['NewsArticle', published, published],
  );
});
