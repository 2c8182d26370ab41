import assert from 'node:assert/strict';
import test from 'node:test';
import type { Card } from './card.ts';
import { kindsOf } from './card.ts';
import { cardHash, cardPath } from './cardPath.ts';

const card: Card = {
  key: 'guides-first-skate',
  locale: 'zh',
  path: '/zh/guides/first-skate/',
  kicker: '指南',
  title: '第一次滑冰',
  facts: [],
  scene: 'rink',
  alt: '第一次滑冰',
};

test('a card has one address for each language and kind, under its key', () => {
  assert.match(cardPath(card, 'og'), /^\/share\/zh\/guides-first-skate\.og\.[0-9a-f]{10}\.jpg$/);
  assert.match(cardPath({ ...card, locale: 'en' }, 'square'), /^\/share\/en\/guides-first-skate\.square\./);
  assert.equal(cardPath(card, 'og'), cardPath({ ...card }, 'og'));
});

test('whatever changes the picture changes its name', () => {
  const changes: Partial<Card>[] = [{ title: 'x' }, { price: '¥0' }, { scene: 'river' }, { facts: ['全年'] }];
  const hashes = [card, ...changes.map((change) => ({ ...card, ...change }))].map((one) =>
    cardHash(one, 'og'),
  );
  assert.equal(new Set([...hashes, cardHash(card, 'square')]).size, changes.length + 2);
});

test('the tall images carry an address, and change with it; the others do not', (t) => {
  const origin = process.env.SITE_URL;
  t.after(() => {
    if (origin === undefined) delete process.env.SITE_URL;
    else process.env.SITE_URL = origin;
  });
  const hashes = () => (['og', 'square', 'poster', 'story'] as const).map((kind) => cardHash(card, kind));
  process.env.SITE_URL = 'https://one.example';
  const before = hashes();
  process.env.SITE_URL = 'https://two.example';
  const after = hashes();
  assert.deepEqual(after.slice(0, 2), before.slice(0, 2));
  assert.notEqual(after[2], before[2]);
  assert.notEqual(after[3], before[3]);
});

test('what only a poster shows draws no other image anew', () => {
  const more = { ...card, source: '来源：北京晚报', figure: { value: '3', unit: '处', label: '冰场' } };
  assert.equal(cardHash(more, 'og'), cardHash(card, 'og'));
  assert.notEqual(cardHash(more, 'poster'), cardHash(card, 'poster'));
});

test('every page has three images, a page of the film a fourth', () => {
  assert.deepEqual(kindsOf(card), ['og', 'square', 'poster']);
  const still = { file: 'a.jpg', version: '1', progress: 0, focus: 0.5 };
  assert.deepEqual(kindsOf({ still }), ['og', 'square', 'poster', 'story']);
});
