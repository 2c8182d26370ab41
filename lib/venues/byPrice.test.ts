import assert from 'node:assert/strict';
import test from 'node:test';
import { byPrice } from './byPrice.ts';
import { samplePrice, sampleVenue } from './fixtures/sampleVenue.ts';

const ASOF = new Date('2026-11-22T00:00:00Z');
const priced = (id: string, cny: number, year = '2026') =>
  sampleVenue(id, { prices: [samplePrice({ cny, year })] });

test('lowest first, prices of long ago after newer ones, unknown apart', () => {
  const venues = [
    priced('old-and-cheap', 5, '2018'),
    sampleVenue('unknown'),
    priced('dear', 100),
    priced('free', 0),
    priced('cheap', 20),
  ];
  const { priced: known, unknown } = byPrice(venues, ASOF);
  assert.deepEqual(
    known.map(({ id }) => id),
    ['free', 'cheap', 'dear', 'old-and-cheap'],
  );
  assert.deepEqual(
    unknown.map(({ id }) => id),
    ['unknown'],
  );
});

test('equal prices keep one order, whatever order they came in', () => {
  const venues = [priced('b', 10), priced('a', 10), priced('c', 10)];
  for (const given of [venues, venues.toReversed()])
    assert.deepEqual(
      byPrice(given, ASOF).priced.map(({ id }) => id),
      ['a', 'b', 'c'],
    );
});
