import assert from 'node:assert/strict';
import test from 'node:test';
import { absolute } from '#lib/routes.ts';
import { cardPath } from './cardPath.ts';
import { shareMethods } from './shareMethods.ts';
import type { SitePage } from './sitePage.ts';
import { SOURCE_CODES, sourcedUrl } from './sourcedUrl.ts';

const page: SitePage = {
  locale: 'zh',
  path: '/zh/guides/first-skate/',
  title: '第一次滑冰 & 省钱 #1',
  description: '先说花多少钱？',
  share: '一起去 & 滑冰。#让精彩每天出彩#',
  card: { key: 'a', path: '/zh/', locale: 'zh', kicker: '', title: 'a', facts: [], scene: 'rink', alt: 'a' },
};
const english: SitePage = {
  ...page,
  locale: 'en',
  path: '/en/guides/first-skate/',
  share: '50% off & “free” ice. #WinterSport',
};
const WORDS = '50% off & “free” ice.';
const hrefs = (one: SitePage): Map<string, string> =>
  new Map(shareMethods(one).flatMap((method) => ('href' in method ? [[method.name, method.href]] : [])));
const parameters = (one: SitePage, name: string): URLSearchParams =>
  new URL(hrefs(one).get(name) ?? '').searchParams;

test('Weibo gets the address, the post with its topic and the poster, whatever signs are in them', () => {
  const weibo = parameters(page, '微博');
  assert.equal(weibo.get('url'), `${absolute(page.path)}?s=wb`);
  assert.equal(weibo.get('title'), page.share);
  assert.equal(weibo.get('pic'), absolute(cardPath(page.card, 'poster')));
});

test('QQ and Douban get the title, the words without the topic of Weibo, and the square picture', () => {
  for (const name of ['QQ', 'QQ 空间']) {
    const qq = parameters(page, name);
    assert.deepEqual([qq.get('url'), qq.get('title')], [sourcedUrl(page.path, 'qq'), page.title]);
    assert.deepEqual([qq.get('summary'), qq.get('desc')], [page.description, '一起去 & 滑冰。']);
    assert.equal(qq.get('pics'), absolute(cardPath(page.card, 'square')));
  }
  const douban = parameters(page, '豆瓣');
  assert.deepEqual([douban.get('href'), douban.get('name')], [sourcedUrl(page.path, 'douban'), page.title]);
});

test('networks with tags get them, messengers and letters do not', () => {
  const url = (network: keyof typeof SOURCE_CODES) => sourcedUrl(english.path, network);
  for (const [name, network] of [
    ['X', 'x'],
    ['Threads', 'threads'],
  ] as const) {
    const given = parameters(english, name);
    assert.deepEqual([given.get('text'), given.get('url')], [english.share, url(network)]);
  }
  for (const [name, network] of [
    ['Bluesky', 'bluesky'],
    ['Mastodon', 'mastodon'],
  ] as const)
    assert.equal(parameters(english, name).get('text'), `${english.share} ${url(network)}`);
  assert.deepEqual(
    [parameters(english, 'Telegram').get('text'), parameters(english, 'Telegram').get('url')],
    [WORDS, url('telegram')],
  );
  assert.equal(parameters(english, 'WhatsApp').get('text'), `${WORDS} ${url('whatsapp')}`);
  assert.equal(parameters(english, 'E-mail').get('body'), `${WORDS}\n\n${url('mail')}`);
  for (const [name, parameter, network] of [
    ['Facebook', 'u', 'facebook'],
    ['LinkedIn', 'url', 'linkedin'],
    ['Reddit', 'url', 'reddit'],
  ] as const)
    assert.equal(parameters(english, name).get(parameter), url(network));
});

test('without a ready post the title is shared', () => {
  assert.equal(parameters({ ...page, share: undefined }, '微博').get('title'), page.title);
});

test('a post of nothing but tags leaves the title to messengers', () => {
  assert.equal(parameters({ ...page, share: '#滑冰#' }, 'QQ').get('desc'), page.title);
});

test('every link leaves by https or as a letter, and each way stands once', () => {
  for (const one of [page, english]) {
    const names = shareMethods(one).map((method) => ('name' in method ? method.name : method.kind));
    assert.deepEqual(names, [...new Set(names)]);
    for (const href of hrefs(one).values()) assert.match(href, /^(?:https:\/\/|mailto:)/);
  }
});

test('each network has its own two letters, as the server’s log keeps them', () => {
  const codes = Object.values(SOURCE_CODES);
  assert.equal(new Set(codes).size, codes.length);
  for (const code of codes) assert.match(code, /^[a-z]{2}$/);
  const sent = [page, english].flatMap((one) =>
    [...hrefs(one).values()].flatMap(
      (href) => decodeURIComponent(href).match(/[?]s=(..)(?![a-z])/)?.[1] ?? [],
    ),
  );
  assert.deepEqual(new Set(sent), new Set(codes));
});
