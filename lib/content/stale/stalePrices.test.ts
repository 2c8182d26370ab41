import assert from 'node:assert/strict';
import { test } from 'node:test';
import { samplePrice } from '#lib/venues/fixtures/sampleVenue.ts';
import { isUnchecked } from './isUnchecked.ts';
import { priceReason } from './priceReason.ts';
import { pricesInText } from './pricesInText.ts';
import { stalePrices } from './stalePrices.ts';

const ASOF = new Date('2026-11-23T00:00:00Z');
const reasons = (...prices: Parameters<typeof samplePrice>[0][]) =>
  stalePrices(prices.map(samplePrice), ASOF).map(({ reason, index, count }) => [reason, index, count]);

test('why a price is looked up again, by its year', () => {
  for (const [year, reason] of [
    ['2026-27', undefined],
    ['2028', 'price/future'],
    ['2027-28', 'price/future'],
    ['2026', 'price/last'],
    ['2025', 'price/recent'],
    ['2018', 'price/history'],
    ['unknown', 'price/undated'],
  ] as const)
    assert.equal(priceReason(year, ASOF), reason, year);
});

test('the day on which a season changes, and clocks that are far off', () => {
  assert.equal(priceReason('2026', new Date('2026-06-30T23:59:59+08:00')), undefined);
  assert.equal(priceReason('2026', new Date('2026-07-01T00:00:00+08:00')), 'price/last');
  assert.equal(priceReason('2026', new Date('1999-01-01T00:00:00Z')), 'price/future');
  assert.equal(priceReason('2026', new Date('2099-01-01T00:00:00Z')), 'price/history');
});

test('prices of one item, year and source are looked up in one go', () => {
  assert.deepEqual(reasons({}, { cny: 50, audience: 'child' }, { item: 'rental' }, { source: '另一家' }), [
    ['price/last', 0, 2],
    ['price/last', 2, 1],
    ['price/last', 3, 1],
  ]);
});

test('a price that a newer one replaces is a record; a promotion replaces nothing but promotions', () => {
  const old = { year: '2018' };
  const now = { year: '2026-27' };
  assert.deepEqual(reasons(old, now), []);
  assert.deepEqual(reasons(old, { ...now, audience: 'anyone' }), []);
  assert.deepEqual(reasons({ ...old, day: 'weekend' }, now), []);
  assert.deepEqual(reasons(old, { ...now, day: 'weekend' }), [['price/history', 0, 1]]);
  assert.deepEqual(reasons(old, { ...now, audience: 'child' }), [['price/history', 0, 1]]);
  assert.deepEqual(reasons(old, { ...now, item: 'rental' }), [['price/history', 0, 1]]);
  assert.deepEqual(reasons(old, { ...now, promo: true }), [['price/history', 0, 1]]);
  assert.deepEqual(reasons({ ...old, promo: true }, { ...now, promo: true }), []);
});

test('prices in a text: each once, where it first stands', () => {
  const text =
    '门票 <Price cny="70" to="90" year="2022" s="a" />。\n\n又是 <Price s="a" year="2022" cny="70" to="90" />，和 <Price cny="0" year="2018" s="b" />。';
  assert.deepEqual(pricesInText(text), [
    { line: 1, column: 4, price: { cny: 70, toCny: 90, year: '2022', source: 'a' } },
    { line: 3, column: 51, price: { cny: 0, year: '2018', source: 'b' } },
  ]);
});

test('an article is due half a year after the day of its last check, in China', () => {
  assert.equal(isUnchecked('2026-05-23', new Date('2026-11-22T16:00:00Z')), false);
  assert.equal(isUnchecked('2026-05-23', new Date('2026-11-22T16:00:01Z')), true);
});
