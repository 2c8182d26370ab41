import assert from 'node:assert/strict';
import test from 'node:test';
import { loadContent, type Venue } from '#lib/content/index.ts';
import { headlinePrice } from './headlinePrice.ts';
import { neighbours } from './neighbours.ts';

const asOf = new Date('2026-11-23T08:00:00+08:00');
const { venues } = loadContent();
const ofId = (id: string): Venue => {
  const venue = venues.find((one) => one.id === id);
  assert.ok(venue, id);
  return venue;
};

test('near ones come first, nearest first, none farther than 60 km', () => {
  const near = neighbours(ofId('zhangjiakou-thaiwoo-ski-resort'), venues, 6, asOf).flatMap(
    ({ km }) => km ?? [],
  );
  assert.ok(near.length > 0);
  assert.deepEqual(
    near,
    near.toSorted((a, b) => a - b),
  );
  assert.ok(near.every((km) => km <= 60));
});

test('a venue whose spot is not known gets those of its city, its own kind and priced ones first', () => {
  const venue = ofId('shijiazhuang-skating-hall');
  assert.equal(venue.position.precision, 'city');
  const found = neighbours(venue, venues, 4, asOf);
  assert.ok(found.length > 0);
  assert.ok(found.every(({ km, venue: { city } }) => km === undefined && city === venue.city));
});

test('never itself, never one twice, and a free one if the city has one', () => {
  for (const venue of venues.filter(({ city }) => city === 'beijing' || city === 'harbin')) {
    const found = neighbours(venue, venues, 4, asOf).map((one) => one.venue);
    assert.ok(!found.includes(venue));
    assert.equal(new Set(found).size, found.length);
    const free = (other: Venue) => other.id !== venue.id && headlinePrice(other, asOf)?.cny === 0;
    if (venues.some((other) => other.city === venue.city && free(other)))
      assert.ok(found.some(free), venue.id);
  }
});
