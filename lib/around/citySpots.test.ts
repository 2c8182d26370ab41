import assert from 'node:assert/strict';
import test from 'node:test';
import { loadContent } from '#lib/content/index.ts';
import { distanceKm } from '#lib/venues/distance.ts';
import { citySpots } from './citySpots.ts';

const AS_OF = new Date('2026-11-23T00:00:00Z');
const { cities, venues } = loadContent();

test('a city’s view has no place of which only the city is known, and counts those apart', () => {
  const beijing = cities.find(({ slug }) => slug === 'beijing');
  assert.ok(beijing?.lat !== undefined && beijing.lng !== undefined);
  const { spots, cityOnly } = citySpots(beijing, venues, 'zh', AS_OF);
  const ofCity = venues.filter(({ city }) => city === 'beijing');
  const unplaced = ofCity.filter(
    ({ position }) => position.precision === 'city' || position.lat === undefined,
  );
  assert.equal(cityOnly, unplaced.length);
  for (const { id } of unplaced) assert.ok(!spots.some((spot) => spot.id === id));
  const [first] = spots;
  const venue = venues.find(({ id }) => id === first?.id);
  const { lat = 0, lng = 0 } = venue?.position ?? {};
  assert.equal(first?.km, distanceKm({ lat: beijing.lat, lng: beijing.lng }, { lat, lng }));
});

test('a city without a centre has no view, only its count', () => {
  assert.deepEqual(citySpots({ slug: 'nowhere' }, venues, 'zh', AS_OF), { spots: [], cityOnly: 0 });
});
