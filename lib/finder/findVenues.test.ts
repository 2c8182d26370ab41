import assert from 'node:assert/strict';
import test from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { loadContent } from '#lib/content/index.ts';
import { LOCALES } from '#lib/i18n/locale.ts';
import { distanceKm } from '#lib/venues/distance.ts';
import { buildFinderRows } from './buildFinderRows.ts';
import { EMPTY_STATE } from './finderState.ts';
import { AROUND_KM, findVenues } from './findVenues.ts';
import { packRows } from './packRows.ts';
import { suggestCities } from './suggestCities.ts';

const ASOF = new Date('2026-11-22T00:00:00Z');
const rows = buildFinderRows(loadContent(), 'zh', ASOF);
const names = (cities: { name: string }[]) => cities.map(({ name }) => name);

test('a city is found by its Chinese name, pinyin, initials and English name', () => {
  for (const query of ['长春', 'changchun', 'CC', 'Changchun', 'ｃｈａｎｇｃｈｕｎ']) {
    assert.ok(names(suggestCities(rows.cities, query)).includes('长春'), query);
  }
  assert.equal(suggestCities(rows.cities, '北京')[0]?.name, '北京');
  assert.deepEqual(suggestCities(rows.cities, '  '), []);
});

test('venues are found by district, pinyin, initials and English, whatever the case', () => {
  for (const query of ['西城', 'shichahai', 'schbc', 'Shichahai ice', '北京 什刹海']) {
    const found = findVenues(rows, { ...EMPTY_STATE, query }).map(({ venue }) => venue.id);
    assert.ok(found.includes('beijing-shichahai-ice-rink'), query);
  }
});

test('by price: known before old before unknown, each lowest first', () => {
  const rank = { current: 0, recent: 0, history: 1 } as const;
  const order = findVenues(rows, EMPTY_STATE).map(
    ({ venue }) => [venue.age ? rank[venue.age] : 2, venue.cny ?? 0] as const,
  );
  assert.equal(order.length, rows.venues.length);
  assert.deepEqual(
    order,
    order.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]),
  );
});

test('by distance: the order of brute force over all venues with a place, and no distance for the others', () => {
  const here = { lat: 45.757, lng: 126.642 };
  const found = findVenues(rows, { ...EMPTY_STATE, sort: 'distance' }, here);
  const measured = found.filter(({ km }) => km !== undefined);
  const brute = rows.venues
    .flatMap(({ id, lat, lng }) =>
      lat === undefined || lng === undefined ? [] : [{ id, km: distanceKm(here, { lat, lng }) }],
    )
    .toSorted((a, b) => a.km - b.km);
  assert.deepEqual(
    measured.map(({ venue }) => venue.id).slice(0, 40),
    brute.map(({ id }) => id).slice(0, 40),
  );
  assert.equal(measured.length, brute.length);
  assert.ok(found.slice(measured.length).every(({ km }) => km === undefined));
});

test('no venue that is known only by its city carries a position into the finder', () => {
  const cityOnly = new Set(
    loadContent()
      .venues.filter(({ position }) => position.precision === 'city')
      .map(({ id }) => id),
  );
  assert.ok(cityOnly.size > 0);
  assert.ok(
    rows.venues.every(({ id, lat, lng }) => !cityOnly.has(id) || (lat === undefined && lng === undefined)),
  );
});

test('around a city: its own venues, those within reach, and those of cities within reach', () => {
  const centre = rows.cities.find(({ slug }) => slug === 'tianjin');
  const found = findVenues(rows, { ...EMPTY_STATE, place: 'tianjin' });
  assert.ok(centre?.lat !== undefined && centre.lng !== undefined);
  assert.ok(found.some(({ venue }) => venue.city === 'tianjin'));
  for (const { venue, km, cityKm } of found) {
    assert.ok(venue.city === 'tianjin' || (km ?? cityKm ?? AROUND_KM + 1) <= AROUND_KM, venue.id);
    assert.equal(km === undefined, venue.lat === undefined, venue.id);
  }
});

test('around the visitor by price: within reach only; typed words search everywhere', () => {
  const here = { lat: 45.757, lng: 126.642 };
  const near = findVenues(rows, EMPTY_STATE, here);
  assert.ok(near.length > 0 && near.length < rows.venues.length);
  assert.ok(near.every(({ km, cityKm }) => (km ?? cityKm ?? AROUND_KM + 1) <= AROUND_KM));
  const beijing = findVenues(rows, { ...EMPTY_STATE, query: '什刹海' }, here);
  assert.ok(beijing.some(({ km }) => km !== undefined && km > 1000));
});

test('a chosen city is the origin even where the visitor’s position is known', () => {
  const tianjin = findVenues(rows, { ...EMPTY_STATE, place: 'tianjin' });
  assert.deepEqual(findVenues(rows, { ...EMPTY_STATE, place: 'tianjin' }, { lat: 20, lng: 110 }), tianjin);
});

test('venues known only by their city come after the measured ones, in the order of their cities', () => {
  const here = { lat: 45.757, lng: 126.642 };
  const found = findVenues(rows, { ...EMPTY_STATE, sort: 'distance' }, here);
  const cityKm = found
    .filter(({ km }) => km === undefined)
    .map((one) => one.cityKm ?? Number.POSITIVE_INFINITY);
  assert.ok(cityKm.length > 0);
  assert.deepEqual(
    cityKm,
    cityKm.toSorted((a, b) => a - b),
  );
});

test('filters narrow, an unknown place or a nonsense query answers quietly', () => {
  assert.ok(findVenues(rows, { ...EMPTY_STATE, free: true }).every(({ venue }) => venue.cny === 0));
  assert.ok(findVenues(rows, { ...EMPTY_STATE, budget: 50 }).every(({ venue }) => (venue.cny ?? 99) <= 50));
  assert.equal(findVenues(rows, { ...EMPTY_STATE, place: 'atlantis' }).length, rows.venues.length);
  assert.equal(findVenues(rows, { ...EMPTY_STATE, query: '没有这个地方' }).length, 0);
  assert.equal(findVenues(rows, { ...EMPTY_STATE, query: '(.*)[' }).length, rows.venues.length);
});

test('the rows of a language weigh at most 35 kB on the wire', () => {
  for (const locale of LOCALES) {
    const bytes = brotliCompressSync(
      JSON.stringify(packRows(buildFinderRows(loadContent(), locale, ASOF))),
    ).length;
    assert.ok(bytes <= 35_000, `${locale}: ${bytes} bytes`);
  }
});
