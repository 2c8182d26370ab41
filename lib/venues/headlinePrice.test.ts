import assert from 'node:assert/strict';
import test from 'node:test';
import type { VenuePrice } from '#lib/content/schema/venue.ts';
import { headlinePrice } from './headlinePrice.ts';

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

test('the newest season wins, however dear; then the lowest price of it', () => {
  const older = [price({ cny: 20, year: '2018' }), price({ cny: 90 }), price({ cny: 70 })];
  assert.equal(headlinePrice({ prices: older }, ASOF)?.cny, 70);
  assert.equal(headlinePrice({ prices: older }, ASOF)?.age, 'last');
  const newer = headlinePrice({ prices: [...older, price({ cny: 99, year: '2026-27' })] }, ASOF);
  assert.equal(newer?.cny, 99);
  assert.equal(newer?.age, 'current');
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
