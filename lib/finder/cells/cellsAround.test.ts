import assert from 'node:assert/strict';
import test from 'node:test';
import { unitVector } from '#lib/venues/unitVector.ts';
import type { FinderCity } from '../finderRows.ts';
import { boxAround } from './box.ts';
import { cellsAround } from './cellsAround.ts';
import type { Split } from './split.ts';

const city = (slug: string, lng: number, venues?: number): FinderCity => ({
  slug,
  name: slug,
  province: '',
  keys: '',
  lat: 40,
  lng,
  ...(venues && { venues }),
});
const [west, middle, east, empty] = [
  city('west', 100, 5),
  city('middle', 101, 5),
  city('east', 120, 5),
  city('empty', 101.5),
];
const boxAt = (lng: number) => boxAround([unitVector({ lat: 40, lng })]);
const split: Split = {
  version: '0',
  total: 15,
  boxes: [boxAt(100), boxAt(101), boxAt(120)],
  homes: [0, 1, 2, 1],
  buckets: 1,
  common: [],
};
const { nextAround, toOffer } = cellsAround(split, [west, middle, east, empty], 100);

test('around a city its home cell comes first, then what is near, and nothing from beyond the reach', () => {
  assert.deepEqual(nextAround(west, new Set()), ['c0']);
  assert.deepEqual(nextAround(west, new Set(['c0'])), ['c1', 'c2']);
  assert.deepEqual(nextAround(west, new Set(['c0', 'c1'])), []);
  assert.deepEqual(nextAround(east, new Set(['c2'])), []);
});

test('offered are the nearest cities with venues, until all around them is loaded', () => {
  const here = { lat: 40, lng: 101.4 };
  assert.deepEqual(toOffer(here, new Set(), 2), [middle, west]);
  assert.deepEqual(toOffer(here, new Set(['c0', 'c1']), 2), [east]);
  assert.deepEqual(toOffer(here, new Set(['c0', 'c1', 'c2']), 2), []);
});
