import assert from 'node:assert/strict';
import test from 'node:test';
import type { Figures } from './measure.ts';
import { quantilesOf } from './quantiles.ts';
import { excesses, tableOf } from './table.ts';

const even = (value: number) => ({ median: value, p95: value, max: value });
const figures: Figures = {
  venues: 400,
  files: 1,
  splitMs: 20,
  directoryBytes: 27_000,
  cityRequests: even(1),
  cityBytes: even(27_000),
  nameRequests: even(1),
  nameAnswerBytes: even(27_000),
  sureRequests: even(1),
  indexMs: 2,
  queryMs: even(0.01),
  bruteMs: even(0.05),
};

test('middle, 95th in a hundred and greatest', () => {
  const values = Array.from({ length: 101 }, (_, index) => 100 - index);
  assert.deepEqual(quantilesOf(values), { median: 50, p95: 95, max: 100 });
});

test('one column a number of venues; what does not exist is a dash', () => {
  const lines = tableOf([figures, { ...figures, venues: 12_000, cellBytes: even(17_000) }]).split('\n');
  assert.equal(lines[0], '| generated venues | 400 | 12,000 |');
  assert.ok(lines.includes('| cell: median, max | – | 17.0 kB, 17.0 kB |'));
  assert.ok(lines.includes('| 20 nearest by index, ms: median, p95 | 0.010, 0.010 | 0.010, 0.010 |'));
});

test('a first answer above 60 kB or 3 requests is an excess', () => {
  assert.deepEqual(excesses([figures]), []);
  const heavy = { ...figures, cityBytes: even(60_001), nameRequests: even(4) };
  assert.equal(excesses([figures, heavy]).length, 2);
});
