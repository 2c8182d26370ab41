import assert from 'node:assert/strict';
import test from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { loadContent } from '#lib/content/index.ts';
import { distanceKm, type Point } from '#lib/venues/distance.ts';
import { seededRandom } from '#lib/venues/fixtures/seededRandom.ts';
import { buildFinderRows } from '../buildFinderRows.ts';
import type { FinderRows, FinderVenue } from '../finderRows.ts';
import { packRows } from '../packRows.ts';
import { fitting, spellingsOf, termsOf } from '../spellings.ts';
import { unpackRows } from '../unpackRows.ts';
import { askedPart } from './askedPart.ts';
import { generatedRows } from './fixtures/generatedRows.ts';
import { horizon } from './horizon.ts';
import { mergeRows } from './mergeRows.ts';
import { cellPart, type Split, SURE } from './split.ts';
import { splitRows } from './splitRows.ts';

const real = buildFinderRows(loadContent(), 'zh', new Date('2026-11-22T00:00:00Z'));
const rows = generatedRows(real, 12_000);
const { directory, parts } = splitRows(rows);
const split = directory.split as Split;
const partRows = (name: string): FinderRows => {
  const make = parts.get(name);
  assert.ok(make, name);
  return unpackRows(JSON.parse(JSON.stringify(make())));
};
const cells = split.boxes.map((_, cell) => partRows(cellPart(cell)).venues);

const NO_NAMES = spellingsOf([]);
const bytes = (value: object): number =>
  brotliCompressSync(JSON.stringify(value), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
const distances = (venues: readonly FinderVenue[], from: Point): number[] =>
  venues.flatMap(({ lat, lng }) =>
    lat === undefined || lng === undefined ? [] : distanceKm(from, { lat, lng }),
  );

const spellings = new Map(
  rows.venues.map(({ id, name, keys }) => [id, spellingsOf([name, ...keys.split(' | ')])]),
);

/** The ids of what a search for a name finds by the names of venues alone. */
function called(query: string, venues: readonly FinderVenue[]): string[] {
  const tests = termsOf(query).map(fitting);
  const isCalled = ({ id }: FinderVenue): boolean =>
    tests.every((fits) => fits(spellings.get(id) ?? NO_NAMES));
  return venues.filter(isCalled).map(({ id }) => id);
}

test('what fits into one file is one file, the same as ever', () => {
  const small = splitRows(real);
  assert.deepEqual(small.directory, packRows(real));
  assert.equal(small.parts.size, 0);
});

test('12,000 venues: directory and the heaviest other file, in two requests, stay below 45 kB', () => {
  const all = [...parts].map(([name, make]) => ({ name, make }));
  const sample = all.filter(({ name }, index) => !name.startsWith('n') || index % 25 === 0);
  const weights = sample.map(({ name, make }) => ({ name, weight: bytes(make()) }));
  const [heaviest] = weights.sort((a, b) => b.weight - a.weight);
  const first = bytes(directory) + (heaviest?.weight ?? 0);
  assert.ok(first <= 45_000, `${bytes(directory)} + ${JSON.stringify(heaviest)}`);
});

test('every venue is in a cell, whole; cells repeat little', () => {
  const merged = mergeRows(
    unpackRows(directory),
    [...split.boxes.keys()].map((cell) => partRows(cellPart(cell))),
  );
  const byId = (a: FinderVenue, b: FinderVenue) => (a.id < b.id ? -1 : 1);
  assert.deepEqual(merged.venues.toSorted(byId), rows.venues.toSorted(byId));
  assert.deepEqual(merged.cities, rows.cities);
  assert.equal(split.total, rows.venues.length);
  assert.ok(cells.flat().length < 1.25 * rows.venues.length);
});

test('the home cell of a city alone holds the 20 venues nearest to its centre', () => {
  rows.cities.forEach(({ slug, lat, lng }, index) => {
    if (lat === undefined || lng === undefined) return;
    const home = distances(cells[split.homes[index] ?? -1] ?? [], { lat, lng }).sort((a, b) => a - b);
    const farthest = home[SURE - 1] ?? 0;
    const nearer = (all: readonly number[]) => all.filter((km) => km <= farthest).length;
    assert.equal(nearer(distances(rows.venues, { lat, lng })), nearer(home), slug);
  });
});

test('nothing nearer than the horizon is missing, wherever one stands and whatever is loaded', () => {
  const random = seededRandom(7);
  const points = Array.from({ length: 60 }, () => ({ lat: 18 + 36 * random(), lng: 73 + 62 * random() }));
  for (const point of [...points, { lat: 90, lng: 0 }, { lat: -20, lng: 180 }, { lat: 39.9, lng: -180 }]) {
    const loaded = [...cells.keys()].filter(() => random() < 0.5);
    const { km, next } = horizon(split, new Set(loaded.map(cellPart)), point);
    const within = (venues: readonly FinderVenue[]) =>
      distances(venues, point)
        .filter((one) => one < km)
        .sort((a, b) => a - b);
    const mine = [
      ...new Map(loaded.flatMap((cell) => cells[cell] ?? []).map((one) => [one.id, one])).values(),
    ];
    assert.deepEqual(within(mine), within(rows.venues));
    assert.equal(next.length, 2);
  }
  const all = new Set(cells.map((_, cell) => cellPart(cell)));
  assert.deepEqual(horizon(split, all, { lat: 40, lng: 116 }), { km: Number.POSITIVE_INFINITY, next: [] });
});

test('a typed name is looked up in one file that has every venue called so, or said to be too vague', () => {
  const venues = rows.venues.filter((_, index) => index % 400 === 0);
  let found = 0;
  for (const { name } of venues) {
    const asked = askedPart(split, rows.cities, { query: name });
    if (asked.city) found += 1;
    if (asked.name !== 'found') continue;
    found += 1;
    assert.deepEqual(
      called(name, partRows(asked.part).venues).sort(),
      called(name, rows.venues).sort(),
      name,
    );
  }
  assert.ok(found > 0.7 * venues.length, `${found} of ${venues.length}`);
});

test('the version changes with the contents', () => {
  const [first, ...others] = rows.venues;
  assert.ok(first);
  const changed = splitRows({ ...rows, venues: [{ ...first, night: true, cny: 1 }, ...others] });
  assert.notEqual(changed.directory.split?.version, split.version);
});
