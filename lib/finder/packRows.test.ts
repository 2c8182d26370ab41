import assert from 'node:assert/strict';
import test from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { loadContent } from '#lib/content/index.ts';
import { LOCALES } from '#lib/i18n/locale.ts';
import { buildFinderRows } from './buildFinderRows.ts';
import type { FinderRows } from './finderRows.ts';
import { packRows, unpackRows } from './packRows.ts';

const ASOF = new Date('2026-11-22T00:00:00Z');
const travel = (rows: FinderRows): FinderRows => unpackRows(JSON.parse(JSON.stringify(packRows(rows))));

test('rows survive the journey, absent fields stay absent, and ¥0 stays a price', () => {
  for (const locale of LOCALES) {
    const rows = buildFinderRows(loadContent(), locale, ASOF);
    const arrived = travel(rows);
    assert.deepEqual(arrived, rows);
    assert.ok(arrived.venues.some(({ cny }) => cny === 0));
    assert.ok(arrived.venues.some((venue) => !('cny' in venue)));
  }
});

test('no rows at all are fine, too', () => {
  const none: FinderRows = { cities: [], venues: [], pinyin: {} };
  assert.deepEqual(travel(none), none);
});

test('packing makes them lighter on the wire', () => {
  const rows = buildFinderRows(loadContent(), 'zh', ASOF);
  const weight = (value: unknown) => brotliCompressSync(JSON.stringify(value)).length;
  assert.ok(weight(packRows(rows)) < weight(rows));
});
