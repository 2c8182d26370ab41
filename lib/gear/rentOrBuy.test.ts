import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadContent } from '#lib/content/index.ts';
import { PHRASES } from './phrases.ts';
import { DAYS_A_SEASON, PRESETS } from './presets.ts';
import { rentOrBuy } from './rentOrBuy.ts';

test('says which way is cheaper, by how much, and from which day on buying is', () => {
  assert.deepEqual(rentOrBuy(6, 130, 999), { rentCny: 780, savedCny: 219, cheaper: 'rent', fromDay: 8 });
  assert.deepEqual(rentOrBuy(8, 130, 999), { rentCny: 1040, savedCny: 41, cheaper: 'buy', fromDay: 8 });
  assert.equal(rentOrBuy(34, 130, 4297).cheaper, 'buy');
  assert.equal(rentOrBuy(33, 130, 4297).cheaper, 'rent');
});

test('at the same cost neither is cheaper, and the day after buying is', () => {
  assert.deepEqual(rentOrBuy(9, 100, 900), { rentCny: 900, savedCny: 0, cheaper: 'same', fromDay: 10 });
  assert.equal(rentOrBuy(3, 0.1, 0.3).cheaper, 'same');
});

test('every figure that the calculator starts from names a source of the gear page', () => {
  const sources = loadContent().pages.gear?.facts.sources.map(({ id }) => id) ?? [];
  const figures = Object.values(PRESETS).flatMap(({ rent, buy, dear }) =>
    [rent, buy, dear].filter((one) => !!one),
  );
  for (const { source } of [...figures, DAYS_A_SEASON]) assert.ok(sources.includes(source), source);
});

test('search phrases have ids of their own and name no shop', () => {
  assert.equal(new Set(PHRASES.map(({ id }) => id)).size, PHRASES.length);
  for (const { typed } of PHRASES) assert.doesNotMatch(typed, /淘宝|天猫|京东|闲鱼|拼多多|http/);
});
