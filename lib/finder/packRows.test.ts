import assert from 'node:assert/strict';
import test from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { loadContent } from '#lib/content/index.ts';
import { LOCALES } from '#lib/i18n/locale.ts';
import { buildFinderRows } from './buildFinderRows.ts';
import type { FinderRows } from './finderRows.ts';
import { packRows } from './packRows.ts';
import { unpackRows } from './unpackRows.ts';

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

test('packing makes them a fifth lighter on the wire, and leaves room below the 35 kB of a language', () => {
  for (const locale of LOCALES) {
    const rows = buildFinderRows(loadContent(), locale, ASOF);
    const weight = (value: unknown) => brotliCompressSync(JSON.stringify(value)).length;
    assert.ok(weight(packRows(rows)) < 0.8 * weight(rows));
    assert.ok(weight(packRows(rows)) <= 31_000, `${locale}: ${weight(packRows(rows))} bytes`);
  }
});

test('what cannot be guessed is sent as it is: odd ids, odd pinyin, unknown fields', () => {
  const odd: FinderRows = {
    cities: [
      {
        slug: 'jilin',
        name: '吉林市',
        province: '吉林省',
        keys: '吉林市 | Jilin City | jilin | jl',
        venues: 2,
      },
      { slug: 'siping', name: '四平', province: '吉林省', keys: '四平市 | Siping | sp' },
      { slug: 'bare', name: 'Bare', province: 'Nowhere', keys: '' },
    ],
    venues: [
      { id: 'no-pattern', name: '行长冰场', kind: 'ice-rink', city: 'jilin', keys: 'hang zhang bing chang' },
      { id: 'jilin-bank', name: '行长冰场', kind: 'ice-rink', city: 'jilin', keys: 'xing chang bing chang' },
      { id: 'jilin-ice', name: 'ICE', kind: 'ice-rink', city: 'jilin', district: '船营区', keys: 'Ice | ' },
      { id: 'jilin-none', name: '没有拼音', kind: 'curling', city: 'jilin', keys: '' },
    ],
    pinyin: { 船营区: 'chuan ying qu', 吉林省: 'ji lin sheng', 别处: 'bie chu' },
  };
  const extended = odd.venues.map((venue, index) => ({ ...venue, later: [{ part: index }] }));
  assert.deepEqual(travel({ ...odd, venues: extended }), { ...odd, venues: extended });
  assert.deepEqual(travel({ ...odd, pinyin: {} }), { ...odd, pinyin: {} });
});
