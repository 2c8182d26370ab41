import assert from 'node:assert/strict';
import test from 'node:test';
import { sampleCity, samplePrice, sampleVenue } from './fixtures/sampleVenue.ts';
import { venuesCsv, venuesGeoJson, venuesJson } from './openData.ts';

const cities = [sampleCity('beijing')];
const placed = sampleVenue('placed', {
  name: { zh: '冰场“甲”', en: 'Rink, the "first"' },
  position: { lat: 40, lng: 116, precision: 'approx-1km' },
  prices: [samplePrice(), samplePrice({ audience: 'child', cny: 0 })],
  sources: [{ publisher: 'OpenStreetMap', url: 'https://www.openstreetmap.org/way/1' }],
});
const unplaced = sampleVenue('unplaced', { position: { lat: 39.9, lng: 116.4, precision: 'city' } });
const data = { cities, venues: [placed, unplaced] };

test('coordinates of a city’s centre never leave the house as those of a venue', () => {
  const [first, second] = venuesJson(data).venues;
  assert.deepEqual(first?.position, { lat: 40, lng: 116, datum: 'WGS-84', precision: 'approx-1km' });
  assert.deepEqual(second?.position, { precision: 'city' });
  assert.deepEqual(
    venuesGeoJson(data).features.map(({ id, geometry }) => [id, geometry.coordinates]),
    [['placed', [116, 40]]],
  );
});

test('the table has a head, one row a price and one for a venue without any', () => {
  const lines = venuesCsv(data).split('\r\n');
  assert.equal(lines.length, 5);
  assert.equal(lines.at(-1), '');
  assert.match(lines[0] ?? '', /^id,name_zh,name_en,/);
  assert.deepEqual(
    lines.slice(1, -1).map((line) => line.split(',')[0]),
    ['placed', 'placed', 'unplaced'],
  );
  assert.match(lines[1] ?? '', /,60,2026,样例报 · Sample Daily,/);
  assert.match(lines[2] ?? '', /,child,any,0,2026,/);
});

test('a comma or a quote inside a cell stays inside it', () => {
  assert.ok(venuesCsv(data).includes('placed,冰场“甲”,"Rink, the ""first""",ice-rink,'));
});
