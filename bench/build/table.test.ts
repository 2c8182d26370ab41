import assert from 'node:assert/strict';
import test from 'node:test';
import { perPageMs, tableOf } from './table.ts';

const run = (articles: number, kind: string, processorSeconds: number) => ({
  articles,
  run: kind,
  seconds: processorSeconds / 2,
  processorSeconds,
  peakMb: 2000,
  pages: 1500 + 2 * articles,
  files: 9000,
});
const runs = [
  run(100, 'cold', 100),
  run(100, 'changed', 30),
  run(1000, 'cold', 190),
  run(1000, 'changed', 48),
];

test('a page costs what the larger build takes more than the smallest of its kind', () => {
  assert.equal(perPageMs(run(1000, 'cold', 190), runs), 50);
  assert.equal(perPageMs(run(1000, 'changed', 48), runs), 10);
  assert.equal(perPageMs(run(100, 'cold', 100), runs), undefined);
});

test('a run is compared with the cold one of its size', () => {
  assert.match(tableOf(runs), /\| 1000 \| changed \| 24 \| 48 \| 25 % \| 10\.0 \| 2000 \| 3500 \| 9000 \|/);
});
