import assert from 'node:assert/strict';
import test from 'node:test';
import { absolute } from '#lib/routes.ts';
import { cardPath } from './cardPath.ts';
import { shareLinks } from './shareLinks.ts';
import type { SitePage } from './sitePage.ts';

const page: SitePage = {
  locale: 'zh',
  path: '/zh/guides/first-skate/',
  title: '第一次滑冰 & 省钱 #1',
  description: '先说花多少钱？',
  share: '#让精彩每天出彩# 一起去 & 滑冰',
  card: { key: 'a', locale: 'zh', kicker: '', title: 'a', facts: [], scene: 'rink', alt: 'a' },
};
const english: SitePage = {
  ...page,
  locale: 'en',
  path: '/en/guides/first-skate/',
  share: '50% off & “free” #ice',
};
const parameters = (one: SitePage, name: string): URLSearchParams =>
  new URL(shareLinks(one).find((link) => link.name === name)?.href ?? '').searchParams;

test('Weibo, QQ and Douban get the address, the words and the picture, whatever signs are in them', () => {
  const weibo = parameters(page, '微博');
  assert.equal(weibo.get('url'), absolute(page.path));
  assert.equal(weibo.get('title'), page.share);
  assert.equal(weibo.get('pic'), absolute(cardPath(page.card, 'og')));
  for (const name of ['QQ', 'QQ 空间']) {
    const qq = parameters(page, name);
    assert.deepEqual([qq.get('url'), qq.get('title')], [absolute(page.path), page.title]);
    assert.deepEqual([qq.get('summary'), qq.get('desc')], [page.description, page.share]);
    assert.equal(qq.get('pics'), absolute(cardPath(page.card, 'square')));
  }
  const douban = parameters(page, '豆瓣');
  assert.deepEqual([douban.get('href'), douban.get('name')], [absolute(page.path), page.title]);
});

test('the English networks get the address once and the words unharmed', () => {
  const url = absolute(english.path);
  for (const name of ['X', 'Threads', 'Telegram']) {
    const given = parameters(english, name);
    assert.deepEqual([given.get('text'), given.get('url')], [english.share, url]);
  }
  for (const name of ['Bluesky', 'WhatsApp'])
    assert.equal(parameters(english, name).get('text'), `${english.share} ${url}`);
  assert.equal(parameters(english, 'Facebook').get('u'), url);
  assert.equal(parameters(english, 'E-mail').get('subject'), english.title);
  assert.equal(parameters(english, 'E-mail').get('body'), `${english.share}\n\n${url}`);
});

test('without a ready post the title is shared', () => {
  assert.equal(parameters({ ...page, share: undefined }, '微博').get('title'), page.title);
});

test('every link leaves by https or as a letter', () => {
  for (const { href } of [...shareLinks(page), ...shareLinks(english)])
    assert.match(href, /^(?:https:\/\/|mailto:)/);
});
