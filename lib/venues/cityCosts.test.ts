import assert from 'node:assert/strict';
import test from 'node:test';
import { allCityVenues, cityOf } from '#lib/content/cityOf.ts';
import { loadContent } from '#lib/content/index.ts';
import { cityCosts } from './cityCosts.ts';
import { freeOptions } from './freeOptions.ts';

const NOW = new Date('2026-11-23T00:00:00Z');

test('each place stands once: recent prices rising, then history rising, the rest without a price', () => {
  for (const { venues } of allCityVenues()) {
    const { known, unknown } = cityCosts(venues, NOW);
    assert.equal(known.length + [...unknown.values()].flat().length, venues.length);
    const keys = known.map(({ age, minCny }) => (age === 'history' ? 1e9 : 0) + minCny);
    assert.deepEqual(
      keys,
      keys.toSorted((a, b) => a - b),
    );
  }
});

test('a sum comes with its bill, a lone ticket with its price', () => {
  for (const row of cityCosts(cityOf('beijing').venues, NOW).known) {
    if (row.cost) assert.equal(row.cost.total?.minCny, row.minCny);
    else assert.equal(row.ticket?.cny, row.minCny);
  }
});

test('free places cost nothing, and offers are of the city or its province, newest first', () => {
  const { offers } = loadContent();
  const { city, venues } = cityOf('harbin');
  const free = freeOptions(city, venues, offers, NOW);
  assert.ok(free.places.length > 0);
  for (const { price } of free.places) assert.equal(price.cny, 0);
  const years = free.offers.map(({ year }) => year);
  assert.deepEqual(years, years.toSorted().reverse());
  const south = freeOptions(cityOf('sanming').city, cityOf('sanming').venues, offers, NOW);
  assert.deepEqual([south.places.length, south.offers.length], [0, 0]);
});
