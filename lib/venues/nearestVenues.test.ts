import assert from 'node:assert/strict';
import test from 'node:test';
import { sampleVenue } from './fixtures/sampleVenue.ts';
import { measurable, nearestVenues } from './nearestVenues.ts';

const at = (id: string, lat: number, lng: number) =>
  sampleVenue(id, { position: { lat, lng, precision: 'exact' } });
const HERE = at('here', 40, 116);
const VENUES = [
  at('far', 45, 126),
  HERE,
  at('near', 40, 116.1),
  at('nearer', 40.01, 116),
  sampleVenue('somewhere', { position: { lat: 40, lng: 116, precision: 'city' } }),
];

test('nearest first with kilometres, itself and venues of unknown position left out', () => {
  const found = nearestVenues(HERE, VENUES, 5);
  assert.deepEqual(
    found.map(({ venue }) => venue.id),
    ['nearer', 'near', 'far'],
  );
  assert.equal(Math.round((found[0]?.km ?? 0) * 10), 11);
  assert.equal(nearestVenues(HERE, VENUES, 1).length, 1);
});

test('nothing is measured from or to the centre of a city', () => {
  const [somewhere] = VENUES.slice(-1);
  assert.ok(somewhere);
  assert.deepEqual(nearestVenues(somewhere, VENUES, 5), []);
  assert.equal(measurable(somewhere), undefined);
  assert.equal(measurable(sampleVenue('no-point', { position: { precision: 'exact' } })), undefined);
  assert.deepEqual(measurable(HERE), { lat: 40, lng: 116 });
});
