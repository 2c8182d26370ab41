import assert from 'node:assert/strict';
import test from 'node:test';
import type { VenuePrice } from '#lib/content/schema/venue.ts';
import { headlinePrice, lastYear, priceAge } from './headlinePrice.ts';

const ASOF = new Date('2026-11-22T00:00:00Z');
const price = (over: Partial<VenuePrice>): VenuePrice => ({
  item: 'session',
  product: { zh: '一场', en: 'a session' },
  audience: 'adult',
  day: 'any',
  includesRental: 'unknown',
  cny: 80,
  year: '2026',
  source: 'x',
  confidence: 'high',
  ...over,
});

test('a winter counts by the year in which it ends', () => {
  assert.equal(lastYear('2022-23'), 2023);
  assert.equal(lastYear('2018'), 2018);
  assert.equal(lastYear('unknown'), undefined);
});

test('prices age: this and last year are current, three years recent, then history', () => {
  assert.deepEqual(
    ['2026', '2025', '2024-25', '2023', '2022-23', '2022', 'unknown'].map((year) => priceAge(year, ASOF)),
    ['current', 'current', 'current', 'recent', 'recent', 'history', 'history'],
  );
});

test('a newer price wins over a lower old one; among equals in age the lowest wins', () => {
  const found = headlinePrice(
    { prices: [price({ cny: 20, year: '2018' }), price({ cny: 90 }), price({ cny: 70 })] },
    ASOF,
  );
  assert.equal(found?.cny, 70);
  assert.equal(found?.age, 'current');
});

test('deposits, rental, children and thin sources do not stand for a visit', () => {
  const prices = [
    price({ item: 'deposit', cny: 1 }),
    price({ item: 'rental', cny: 2 }),
    price({ audience: 'child', cny: 3 }),
    price({ confidence: 'low', cny: 4 }),
    price({ cny: 60 }),
  ];
  assert.equal(headlinePrice({ prices }, ASOF)?.cny, 60);
  assert.equal(headlinePrice({ prices: prices.slice(0, 4) }, ASOF)?.cny, 4);
  assert.equal(headlinePrice({ prices: prices.slice(0, 3) }, ASOF), undefined);
  assert.equal(headlinePrice({}, ASOF), undefined);
});

test('a promotion does not stand for the usual price, but is better than nothing', () => {
  const promo = price({ cny: 9.9, promo: true });
  assert.equal(headlinePrice({ prices: [promo, price({ cny: 79, confidence: 'low' })] }, ASOF)?.cny, 79);
  assert.equal(headlinePrice({ prices: [promo] }, ASOF)?.cny, 9.9);
});
