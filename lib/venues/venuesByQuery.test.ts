import assert from 'node:assert/strict';
import test from 'node:test';
import { samplePrice, sampleVenue } from './fixtures/sampleVenue.ts';
import { type VenueQuery, venuesByQuery } from './venuesByQuery.ts';

const ASOF = new Date('2026-11-22T00:00:00Z');
const free = [samplePrice({ cny: 0 })];
const VENUES = [
  sampleVenue('bj-dear', { prices: [samplePrice({ cny: 200 })] }),
  sampleVenue('bj-free', { prices: free }),
  sampleVenue('bj-free-lake', { prices: free, kind: 'outdoor-rink' }),
  sampleVenue('cc-old', { city: 'changchun', prices: [samplePrice({ cny: 1, year: '2015' })] }),
  sampleVenue('heb-unknown', { city: 'harbin', kind: 'curling' }),
  sampleVenue('sh-doubtful', { city: 'shanghai', prices: free, confidence: 'low' }),
];
const found = (query: VenueQuery) => venuesByQuery(VENUES, query, ASOF).map(({ id }) => id);

test('one of each city before a second of any; within that newest and lowest prices first; doubtful ones never', () => {
  assert.deepEqual(found({}), ['bj-free', 'cc-old', 'heb-unknown', 'bj-free-lake', 'bj-dear']);
});

test('kinds, city, free and the limit narrow the list', () => {
  assert.deepEqual(found({ kinds: ['outdoor-rink', 'curling'] }), ['bj-free-lake', 'heb-unknown']);
  assert.deepEqual(found({ city: 'beijing' }), ['bj-free', 'bj-free-lake', 'bj-dear']);
  assert.deepEqual(found({ free: true }), ['bj-free', 'bj-free-lake']);
  assert.deepEqual(found({ limit: 1 }), ['bj-free']);
  assert.deepEqual(found({ city: 'nowhere' }), []);
});

test('at most six unless told', () => {
  const many = Array.from({ length: 9 }, (_, index) => sampleVenue(`v${index}`));
  assert.equal(venuesByQuery(many, {}, ASOF).length, 6);
});
