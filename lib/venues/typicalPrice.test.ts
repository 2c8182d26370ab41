import assert from 'node:assert/strict';
import test from 'node:test';
import type { VenueKind, VenueMeta } from '#lib/content/schema/venue.ts';
import { typicalPrice } from './typicalPrice.ts';

const ASOF = new Date('2026-11-22T00:00:00Z');
const venue = (kind: VenueKind, cny: number, year = '2026'): VenueMeta => ({
  kind,
  name: { zh: '冰场', en: 'Rink' },
  city: 'beijing',
  position: { precision: 'city' },
  season: { allYear: true, label: { zh: '全年', en: 'All year' } },
  beginner: 'unknown',
  night: 'unknown',
  confidence: 'high',
  sourceKind: 'press',
  sources: [],
  prices: [
    {
      item: 'session',
      product: { zh: '一场', en: 'a session' },
      audience: 'adult',
      day: 'any',
      includesRental: 'yes',
      cny,
      year,
      source: 'x',
      confidence: 'high',
    },
  ],
});

test('one price a venue: lowest, median, highest and the years they are from', () => {
  const venues = [venue('ice-rink', 100), venue('ice-rink', 60, '2018'), venue('ice-rink', 70, '2022-23')];
  assert.deepEqual(typicalPrice(venues, 'ice-rink', ASOF), {
    minCny: 60,
    medianCny: 70,
    maxCny: 100,
    prices: 3,
    venues: 3,
    years: '2018–2026',
  });
});

test('an even number of prices has its median in the middle; one year is written once', () => {
  const typical = typicalPrice(
    [40, 60, 80, 300].map((cny) => venue('curling', cny)),
    'curling',
    ASOF,
  );
  assert.equal(typical?.medianCny, 70);
  assert.equal(typical?.years, '2026');
});

test('free places, other kinds and undated prices do not count; fewer than three say nothing', () => {
  const two = [venue('ice-rink', 60), venue('ice-rink', 80)];
  const others = [venue('ice-rink', 0), venue('ski-resort', 500), venue('ice-rink', 70, 'unknown')];
  assert.equal(typicalPrice([...two, ...others], 'ice-rink', ASOF), undefined);
  assert.equal(typicalPrice([...two, ...others, venue('ice-rink', 90)], 'ice-rink', ASOF)?.prices, 3);
});
