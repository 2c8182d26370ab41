import assert from 'node:assert/strict';
import test from 'node:test';
import { labelYears, lastYear, seasonAt, seasonsSince } from './priceSeason.ts';

test('a label is a year, a winter or a span; anything else has no year', () => {
  assert.deepEqual(labelYears('2018'), { from: 2018, to: 2018 });
  assert.deepEqual(labelYears('2022-23'), { from: 2022, to: 2023 });
  assert.deepEqual(labelYears('2022–24'), { from: 2022, to: 2024 });
  assert.deepEqual(labelYears('2018–2023'), { from: 2018, to: 2023 });
  for (const label of ['unknown', '', '22-23', '2022-20', '2022-2020', '2022-23-24', '约 2022', 'NaN'])
    assert.equal(labelYears(label), undefined, label);
});

test('a winter may end a century', () => {
  assert.equal(lastYear('1999-00'), 2000);
  assert.equal(lastYear('2098-99'), 2099);
  assert.equal(lastYear('2099-00'), 2100);
});

test('a season begins on 1 July at midnight in China, wherever the machine stands', () => {
  for (const [moment, season] of [
    ['2026-06-30T15:59:59.999Z', 2026],
    ['2026-06-30T16:00:00Z', 2027],
    ['2026-12-31T16:00:00Z', 2027],
    ['2027-06-30T23:59:59+08:00', 2027],
    ['2027-07-01T00:00:00+08:00', 2028],
    ['1999-07-01T00:00:00+08:00', 2000],
    ['2099-12-31T23:59:59+08:00', 2100],
  ] as const)
    assert.equal(seasonAt(new Date(moment)), season, moment);
});

test('seasons since a label; below zero when the clock is behind it', () => {
  const now = new Date('2026-11-22T00:00:00Z');
  assert.equal(seasonsSince('2026-27', now), 0);
  assert.equal(seasonsSince('2026', now), 1);
  assert.equal(seasonsSince('2026', new Date('1999-01-01T00:00:00Z')), -27);
  assert.equal(seasonsSince('unknown', now), undefined);
});
