import assert from 'node:assert/strict';
import test from 'node:test';
import { compareText } from '#lib/i18n/text/compare.ts';
import { compareRows } from './compareRows.ts';
import type { FinderVenue } from './finderRows.ts';
import type { Found } from './findVenues.ts';
import { plainCost } from './rowCost.ts';

const AT = new Date('2026-11-23T04:00:00Z');
const text = compareText.zh;

const venue = (part: Partial<FinderVenue>): Found => {
  const whole: FinderVenue = { id: 'x', name: '某处', kind: 'ice-rink', city: 'beijing', keys: '', ...part };
  return { venue: whole, city: undefined, cost: plainCost(whole) };
};

const cellOf = (found: Found, row: string, measuring = false) =>
  compareRows([found], { locale: 'zh', at: AT, measuring }).find((one) => one.row === row)?.cells[0];

test('every row has a cell for every venue, and no cell is empty', () => {
  const found = [venue({}), venue({ id: 'y', kind: 'dry-slope', seasonUnknown: true, sure: 'low' })];
  for (const { row, cells } of compareRows(found, { locale: 'en', at: AT, measuring: true })) {
    assert.equal(cells.length, 2, row);
    for (const { text: words } of cells) assert.notEqual(words, '', row);
  }
});

test('a total stands with what it is made of; no price is said to be none', () => {
  const bought = '门票 + 租装备，2025 年价';
  const priced = cellOf(venue({ cny: 60, age: 'current', bought }), 'cost');
  assert.equal(priced?.text, '¥60');
  assert.deepEqual(priced?.lines, [bought]);
  assert.equal(cellOf(venue({}), 'cost')?.text, text.noPrice);
});

test('what nobody has published is unknown, not no', () => {
  for (const row of ['beginner', 'night', 'gear', 'lesson'])
    assert.deepEqual(cellOf(venue({}), row), { text: text.unknown, isUnknown: true }, row);
  assert.equal(cellOf(venue({ kind: 'dry-slope' }), 'roof')?.text, text.unknown);
  assert.equal(cellOf(venue({ beginner: true, beginnerGuess: true }), 'beginner')?.text, text.beginner.guess);
});

test('the season goes by the day of reading', () => {
  assert.equal(cellOf(venue({}), 'season')?.text, text.allYear);
  assert.equal(cellOf(venue({ months: [11, 3] }), 'season')?.text, text.inSeason);
  assert.match(cellOf(venue({ months: [12, 2] }), 'season')?.text ?? '', /周后开季/);
  assert.equal(cellOf(venue({ seasonUnknown: true }), 'season')?.text, text.unknown);
});

test('distances stand only where they are measured', () => {
  assert.equal(cellOf(venue({}), 'distance'), undefined);
  assert.match(cellOf({ ...venue({}), km: 3.21, wind: 'ne' }, 'distance', true)?.text ?? '', /3\.2/);
});

test('how sure we are is said for every venue', () => {
  assert.equal(cellOf(venue({}), 'sure')?.text, text.sure.high);
  assert.equal(cellOf(venue({ sure: 'low' }), 'sure')?.text, text.sure.low);
});
