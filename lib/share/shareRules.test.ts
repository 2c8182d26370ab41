import assert from 'node:assert/strict';
import test from 'node:test';
import { shareRules } from './shareRules.ts';
import type { SitePage } from './sitePage.ts';

const page: SitePage = {
  locale: 'zh',
  path: '/zh/',
  title: '冰雪不贵',
  description: '就在家附近',
  share: '去滑冰。#滑冰#',
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
const BYTES = { og: 80_000, square: 9_000, poster: 300_000 };
const broken = (one: SitePage, bytes = BYTES): string[] =>
  shareRules(one, bytes).flatMap(({ name, ok }) => (ok ? [] : [name]));

test('a page within all limits breaks none', () => {
  assert.deepEqual(broken(page), []);
});

test('each limit is noticed by its name', () => {
  assert.deepEqual(broken({ ...page, title: '很'.repeat(24) }), ['title']);
  assert.deepEqual(broken({ ...page, description: '很'.repeat(117) }), ['description']);
  assert.deepEqual(broken({ ...page, share: '很'.repeat(121) }), ['share']);
  assert.deepEqual(broken({ ...page, share: '#滑冰' }), ['share']);
  assert.deepEqual(broken(page, { og: 200_001, square: 32_001, poster: 500_001 }), [
    'og',
    'square',
    'poster',
  ]);
});
