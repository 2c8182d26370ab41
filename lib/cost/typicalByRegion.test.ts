import assert from 'node:assert/strict';
import test from 'node:test';
import { sampleCity, samplePrice, sampleVenue } from '#lib/venues/fixtures/sampleVenue.ts';
import { typicalByRegion } from './typicalByRegion.ts';
import { visitCost } from './visitCost.ts';

const ASOF = new Date('2026-11-22T00:00:00Z');
const hebei = { zh: '河北省', en: 'Hebei' };
const cities = [sampleCity('a', { province: hebei }), sampleCity('b', { province: hebei }), sampleCity('c')];
const rinks = (city: string, ...prices: number[]) =>
  prices.map((cny) => sampleVenue(`${city}-${cny}`, { city, prices: [samplePrice({ cny })] }));

test('five prices make a province; fewer fall back to all of China', () => {
  const enough = typicalByRegion(
    [...rinks('a', 40, 50, 60), ...rinks('b', 70, 80), ...rinks('c', 500)],
    cities,
    ASOF,
  );
  assert.deepEqual(enough({ kind: 'ice-rink', city: 'b' })?.province, hebei);
  assert.equal(enough({ kind: 'ice-rink', city: 'b' })?.maxCny, 80);
  assert.equal(enough({ kind: 'ice-rink', city: 'c' })?.province, undefined);
  assert.equal(enough({ kind: 'ice-rink', city: 'c' })?.prices, 6);
  const few = typicalByRegion([...rinks('a', 40, 50), ...rinks('c', 500)], cities, ASOF);
  assert.equal(few({ kind: 'ice-rink', city: 'a' })?.maxCny, 500);
  assert.equal(few({ kind: 'curling', city: 'a' }), undefined);
});

test('a typical price stands in the parts, with its count, and never in the total', () => {
  const typical = typicalByRegion(rinks('a', 40, 50, 60, 70, 80), cities, ASOF);
  const visit = {
    party: { adults: 2, children: [], students: 0, seniors: 0 },
    day: 'weekday',
    gear: 'own',
  } as const;
  const { total, parts, unknown } = visitCost(sampleVenue('v', { city: 'a' }), visit, {
    asOf: ASOF,
    typical,
  });
  assert.equal(total, undefined);
  assert.deepEqual(unknown, ['ticket', 'locker']);
  const [ticket] = parts;
  assert.ok(ticket?.basis === 'typical');
  assert.deepEqual([ticket.minCny, ticket.maxCny, ticket.typical.prices], [80, 160, 5]);
});
