import assert from 'node:assert/strict';
import test from 'node:test';
import type { Card } from './card.ts';
import { cardHash, cardPath } from './cardPath.ts';

const card: Card = {
  key: 'guides-first-skate',
  locale: 'zh',
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
