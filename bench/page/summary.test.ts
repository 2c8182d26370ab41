import assert from 'node:assert/strict';
import test from 'node:test';
import { median, summaryOf, tableOf } from './summary.ts';
import type { Visit } from './visit.ts';

const visit = (lcp: number, html: number): Visit => ({
  fcp: lcp / 2,
  lcp,
  lcpOf: 'img',
  cls: 0,
  tbt: 0,
  requests: 3,
  bytes: { document: html, stylesheet: 1000, script: 0, image: 0, font: 0, other: 0 },
});

test('the median of an even number of values lies between the middle ones', () => {
  assert.equal(median([4, 1, 3, 2]), 2.5);
  assert.equal(median([5, 1, 3]), 3);
});

test('a page is compared with its limit', () => {
  const real = summaryOf([visit(1500, 6000), visit(1200, 5000), visit(1300, 7000)]);
  assert.equal(real.lcp, 1300);
  assert.equal(real.total, 7000);
  const all = new Map([
    ['guide', real],
    ['guide, bare', summaryOf([visit(1000, 2000)])],
  ]);
  const table = tableOf(all, (name) => `${name}, bare`);
  assert.match(
    table,
    /\| guide \| 650 \| 1300 \(img\) \| 1\.30 \| 0 \| 0\.000 \| 3 \| 7\.0 \| 6\.0 \| 1\.0 \|/,
  );
  assert.match(table, /\| guide, bare \| 500 \| 1000 \(img\) \| {2}\| 0 /);
});
