import assert from 'node:assert/strict';
import test from 'node:test';
import { sampleCity } from './fixtures/sampleVenue.ts';
import { nearestCities } from './nearestCities.ts';

const city = (slug: string, lat?: number, lng?: number) => ({
  city: sampleCity(slug, { lat, lng }),
  venues: [],
});
const beijing = city('beijing', 39.907, 116.397);
const ALL = [city('shanghai', 31.222, 121.458), beijing, city('tianjin', 39.142, 117.177), city('unmapped')];

test('nearest other cities first, those without a centre left out', () => {
  const found = nearestCities(beijing.city, ALL, 5);
  assert.deepEqual(
    found.map(({ entry, km }) => [entry.city.slug, Math.round(km)]),
    [
      ['tianjin', 108],
      ['shanghai', 1068],
    ],
  );
  assert.equal(nearestCities(beijing.city, ALL, 1).length, 1);
});

test('a city without a centre has no neighbours', () => {
  assert.deepEqual(nearestCities(sampleCity('unmapped'), ALL, 5), []);
});
