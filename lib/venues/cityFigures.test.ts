import assert from 'node:assert/strict';
import test from 'node:test';
import { citiesWithVenues } from './citiesWithVenues.ts';
import { cityFigures } from './cityFigures.ts';
import { sampleCity, samplePrice, sampleVenue } from './fixtures/sampleVenue.ts';
import { pricedCounts } from './pricedCounts.ts';

const ASOF = new Date('2026-11-22T00:00:00Z');
const priced = (id: string, cny: number, year = '2026') =>
  sampleVenue(id, { prices: [samplePrice({ cny, year })] });

test('a city is counted from its published prices; an old price is cheapest only if there is no newer one', () => {
  const old = priced('old', 1, '2012');
  const figures = cityFigures([priced('a', 50), priced('b', 0), old, sampleVenue('unknown')], ASOF);
  assert.deepEqual([figures.total, figures.priced, figures.free], [4, 3, 1]);
  assert.equal(figures.cheapest?.venue.id, 'b');
  assert.equal(cityFigures([priced('a', 50), old], ASOF).cheapest?.venue.id, 'a');
  assert.equal(cityFigures([old], ASOF).cheapest?.venue.id, 'old');
  assert.equal(cityFigures([sampleVenue('unknown')], ASOF).cheapest, undefined);
});

test('the counts of the home page leave out prices older than three years', () => {
  const venues = [
    priced('free', 0),
    priced('cheap', 100, '2023-24'),
    priced('dear', 101),
    priced('old', 0, '2019'),
  ];
  assert.deepEqual(pricedCounts(venues, ASOF, 100), { free: 1, cheap: 1 });
});

test('cities keep their order and get their venues; a city without venues has no page', () => {
  const cities = ['harbin', 'beijing', 'empty'].map((slug) => sampleCity(slug));
  const venues = [sampleVenue('b1'), sampleVenue('h1', { city: 'harbin' }), sampleVenue('b2')];
  assert.deepEqual(
    citiesWithVenues({ cities, venues }).map(({ city, venues: own }) => [city.slug, own.map(({ id }) => id)]),
    [
      ['harbin', ['h1']],
      ['beijing', ['b1', 'b2']],
    ],
  );
});
