import assert from 'node:assert/strict';
import test from 'node:test';
import type { FinderVenue } from '#lib/finder/finderRows.ts';
import type { Found } from '#lib/finder/findVenues.ts';
import { plainCost } from '#lib/finder/rowCost.ts';
import { foundSpots } from './foundSpots.ts';

const ORIGIN = { lat: 39.9, lng: 116.4 };

function found(part: Partial<FinderVenue>, measured: Pick<Found, 'km' | 'cityKm'>): Found {
  const venue: FinderVenue = { id: 'x', name: '某处', kind: 'curling', city: 'a', keys: '', ...part };
  return { venue, city: undefined, cost: plainCost(venue), ...measured };
}

test('what has a place becomes a mark with the price of its row; what has only a city is counted', () => {
  const { spots, cityOnly } = foundSpots(
    [
      found({ lat: 40.9, lng: 116.4, cny: 60, age: 'current', bought: '门票，2025 年价' }, { km: 111 }),
      found({ id: 'y' }, { cityKm: 12 }),
      found({ id: 'far' }, { cityKm: 1_200 }),
    ],
    ORIGIN,
    'zh',
  );
  assert.equal(cityOnly, 1);
  assert.deepEqual(
    spots.map(({ id, km, bearing, price, cny, note }) => ({ id, km, bearing, price, cny, note })),
    [{ id: 'x', km: 111, bearing: 0, price: '¥60', cny: 60, note: '门票，2025 年价' }],
  );
});

test('a price that answers no question is for reference only; none is none', () => {
  const of = (part: Partial<FinderVenue>) =>
    foundSpots([found({ lat: 40, lng: 116, ...part }, { km: 1 })], ORIGIN, 'zh').spots[0];
  assert.equal(of({ cny: 60, age: 'current', notTotal: '周末价没查到' })?.isMinor, true);
  assert.equal(of({})?.price, undefined);
});
