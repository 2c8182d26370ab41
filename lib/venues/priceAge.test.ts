import assert from 'node:assert/strict';
import test from 'node:test';
import { ageRank, isFresh, PRICE_AGES, priceAge } from './priceAge.ts';

const agesAt = (moment: string, labels: string) =>
  labels.split(' ').map((label) => `${label} ${priceAge(label, new Date(moment))}`);

test('this season, the last one, two more, then history', () => {
  assert.deepEqual(agesAt('2026-11-22T00:00:00Z', '2026-27 2026 2025-26 2025 2024-25 2023-24 2023 2022-23'), [
    '2026-27 current',
    '2026 last',
    '2025-26 last',
    '2025 recent',
    '2024-25 recent',
    '2023-24 recent',
    '2023 history',
    '2022-23 history',
  ]);
});

test('a span counts by its last year; without a year it is history', () => {
  assert.deepEqual(agesAt('2026-11-22T00:00:00Z', '2023-26 2022-24 2019-21 2018–2023 unknown'), [
    '2023-26 last',
    '2022-24 recent',
    '2019-21 history',
    '2018–2023 history',
    'unknown history',
  ]);
});

test('every price grows a class older at the change of season, and only then', () => {
  const labels = '2026-27 2026 2025 2024 2023';
  const before = ['2026-27 current', '2026 current', '2025 last', '2024 recent', '2023 recent'];
  const after = ['2026-27 current', '2026 last', '2025 recent', '2024 recent', '2023 history'];
  assert.deepEqual(agesAt('2026-03-01T00:00:00+08:00', labels), before);
  assert.deepEqual(agesAt('2026-06-30T23:59:59+08:00', labels), before);
  assert.deepEqual(agesAt('2026-07-01T00:00:00+08:00', labels), after);
  assert.deepEqual(agesAt('2027-06-30T23:59:59+08:00', labels), after);
});

test('a clock in 1999 makes nothing old; one in 2099 makes everything so', () => {
  assert.deepEqual(agesAt('1999-01-01T00:00:00Z', '2018 2026 unknown'), [
    '2018 current',
    '2026 current',
    'unknown history',
  ]);
  assert.deepEqual(agesAt('2099-12-31T00:00:00Z', '2026 2098-99 2099-00'), [
    '2026 history',
    '2098-99 last',
    '2099-00 current',
  ]);
});

test('the classes are in order, and the first two are fresh', () => {
  assert.deepEqual(PRICE_AGES.map(ageRank), [0, 1, 2, 3]);
  assert.deepEqual(PRICE_AGES.filter(isFresh), ['current', 'last']);
});
