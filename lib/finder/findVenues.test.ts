import assert from 'node:assert/strict';
import test from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { loadContent } from '#lib/content/index.ts';
import { FIRST_HOURS } from '#lib/cost/firstVisits.ts';
import { visitCost } from '#lib/cost/visitCost.ts';
import { LOCALES } from '#lib/i18n/locale.ts';
import { distanceKm } from '#lib/venues/distance.ts';
import { askingFor } from './askingFor.ts';
import { buildFinderRows } from './buildFinderRows.ts';
import { EMPTY_STATE, type FinderState } from './finderState.ts';
import { AROUND_KM, type Found, findVenues } from './findVenues.ts';
import { packRows } from './packRows.ts';
import { partyOf } from './partyParams.ts';
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

/** What the order by price goes by. */
const rankOf = ({ venue, cost }: Found): [rank: number, cny: number] => {
  const { total, age } = cost ?? {};
  if (total) return [age === 'history' ? 1 : 0, total.minCny];
  return venue.cny === undefined ? [3, 0] : [2, venue.cny];
};
const isOrdered = (found: readonly Found[]): void => {
  const order = found.map(rankOf);
  assert.deepEqual(
    order,
    order.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]),
  );
};

test('by price: totals before old ones before prices of another day before unknown, each lowest first', () => {
  const found = findVenues(rows, EMPTY_STATE);
  assert.equal(found.length, rows.venues.length);
  isOrdered(found);
});

const family: FinderState = {
  ...EMPTY_STATE,
  who: 'adults=2&kids=110',
  day: 'weekend',
};
const askFor = (state: FinderState, at = ASOF) =>
  findVenues(rows, state, undefined, askingFor(state, 'zh', at));

test('for a family the order is that of the family’s totals, and every total is the cost model’s', () => {
  const found = askFor(family);
  isOrdered(found);
  const venues = new Map(loadContent().venues.map((venue) => [venue.id, venue]));
  for (const { venue, cost } of found) {
    const real = venues.get(venue.id);
    if (!real) throw new Error(venue.id);
    const { day, gear } = family;
    const truth = visitCost(
      real,
      { party: partyOf(family.who), day, gear, hours: FIRST_HOURS[real.kind] },
      { asOf: ASOF },
    );
    assert.deepEqual(cost?.total, truth.total, venue.id);
  }
});

test('a question that is not the plain one is never answered with the plain one’s prices', () => {
  assert.throws(() => findVenues(rows, family));
});

test('a budget is by the head and holds for the high end; free is free for everybody', () => {
  const within = askFor({ ...family, budget: 100 });
  assert.ok(within.length > 5);
  assert.ok(within.every(({ cost }) => (cost?.total?.maxCny ?? 999) <= 300));
  assert.ok(askFor({ ...family, free: true }).every(({ cost }) => cost?.total?.maxCny === 0));
});

test('easiest first: more reasons before fewer, each said; a lesson that nobody sells comes last', () => {
  const found = askFor({ ...EMPTY_STATE, sort: 'easy' });
  const reasons = found.map(({ easy }) => easy?.length ?? 0);
  assert.deepEqual(
    reasons,
    reasons.toSorted((a, b) => b - a),
  );
  assert.ok((reasons[0] ?? 0) >= 3);
  const [first] = askFor({ ...EMPTY_STATE, lesson: true });
  assert.equal(first?.cost?.lacksLesson, false);
});

test('indoors means a hall by its kind', () => {
  const kinds = new Set(askFor({ ...EMPTY_STATE, indoor: true }).map(({ venue }) => venue.kind));
  assert.deepEqual([...kinds].sort(), ['curling', 'ice-rink', 'indoor-ski']);
});

test('open now and within weeks go by the season in China; the years 1999 and 2099 are years like others', () => {
  const count = (open: FinderState['open'], day: string) =>
    askFor({ ...EMPTY_STATE, open }, new Date(day)).length;
  const allYear = rows.venues.filter(({ months, seasonUnknown }) => !months && !seasonUnknown).length;
  assert.ok(allYear > 50);
  for (const year of [1999, 2026, 2099]) {
    const summer = count('now', `${year}-07-15T00:00:00+08:00`);
    assert.ok(summer >= allYear && summer < rows.venues.length / 2, `${year}`);
    assert.ok(count('now', `${year}-01-15T00:00:00+08:00`) > 400, `${year}`);
    const soon = count('4', `${year}-11-20T00:00:00+08:00`);
    assert.ok(soon > count('now', `${year}-11-20T00:00:00+08:00`), `${year}`);
    assert.ok(count('8', `${year}-11-20T00:00:00+08:00`) >= soon, `${year}`);
  }
  assert.equal(count('now', 'no date at all'), allYear);
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
  assert.ok(
    findVenues(rows, { ...EMPTY_STATE, budget: 50 }).every(
      ({ venue }) => (venue.to ?? venue.cny ?? 99) <= 50,
    ),
  );
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
