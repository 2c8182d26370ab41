import assert from 'node:assert/strict';
import test from 'node:test';
import { allCityVenues, cityOf } from '#lib/content/cityOf.ts';
import { cheapestFamilyDay, FAMILY, nearestFamilyDay } from './cityFamily.ts';
import { nearestCities } from './nearestCities.ts';

const NOW = new Date('2026-11-23T00:00:00Z');

test('every total is the sum of its own priced parts, and every part has a year and an outlet', () => {
  for (const { venues } of allCityVenues()) {
    const day = cheapestFamilyDay(venues, NOW);
    if (!day) continue;
    const priced = day.cost.parts.filter((part) => part.basis === 'venue');
    const sum = priced.reduce((total, part) => total + (part.basis === 'venue' ? part.minCny : 0), 0);
    assert.ok(Math.abs(sum - day.cost.total.minCny) < 0.01);
    for (const part of priced) if (part.basis === 'venue') assert.ok(part.price.year && part.price.source);
  }
});

test('an old price never hides a newer one, nor a part of a sum a whole one of the same age', () => {
  const day = cheapestFamilyDay(cityOf('harbin').venues, NOW);
  assert.ok(day?.whole);
  assert.notEqual(day.cost.age, 'history');
});

test('a city without a total names the nearest city that has a whole one', () => {
  const all = allCityVenues();
  const entry = all.find(({ city, venues }) => city.lat !== undefined && !cheapestFamilyDay(venues, NOW));
  assert.ok(entry);
  const found = nearestFamilyDay(entry.city, all, NOW);
  assert.ok(found?.day.whole);
  for (const { entry: nearer, km } of nearestCities(entry.city, all, all.length)) {
    if (km >= found.km) break;
    assert.notEqual(cheapestFamilyDay(nearer.venues, NOW)?.whole, true);
  }
});

test('the family is the one of the venue pages', () => {
  assert.equal(FAMILY.party.adults, 2);
  assert.equal(FAMILY.party.children.length, 1);
  assert.equal(FAMILY.day, 'weekend');
});
