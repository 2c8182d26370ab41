import assert from 'node:assert/strict';
import test from 'node:test';
import { isInSeason, type SeasonWindow, weeksUntilSeason } from './season.ts';
import { seasonHint } from './seasonHint.ts';

const months = (from: number, to: number): SeasonWindow => ({ allYear: false, from, to });
const winter = months(12, 2);
const ALL_YEAR: SeasonWindow = { allYear: true };
const UNKNOWN: SeasonWindow = { allYear: false };

test('a window may wrap the new year', () => {
  const running = (iso: string) => isInSeason(winter, new Date(iso));
  assert.equal(running('2026-11-30T12:00:00+08:00'), false);
  assert.equal(running('2026-12-01T12:00:00+08:00'), true);
  assert.equal(running('2027-02-28T12:00:00+08:00'), true);
  assert.equal(running('2027-03-01T12:00:00+08:00'), false);
});

test('the month is China’s, whatever the clock of the machine', () => {
  assert.equal(isInSeason(winter, new Date('2026-11-30T15:59:59Z')), false);
  assert.equal(isInSeason(winter, new Date('2026-11-30T16:00:00Z')), true);
  assert.equal(isInSeason(winter, new Date('2027-02-28T16:00:00Z')), false);
});

test('every month of every window agrees with counting from its first month to its last', () => {
  for (let from = 1; from <= 12; from++) {
    for (let to = 1; to <= 12; to++) {
      const open = new Set([from]);
      for (let month = from; month !== to; open.add(month)) month = (month % 12) + 1;
      for (let month = 1; month <= 12; month++) {
        const at = new Date(Date.UTC(2026, month - 1, 15));
        assert.equal(isInSeason(months(from, to), at), open.has(month), `${from}–${to} in ${month}`);
      }
    }
  }
});

test('weeks until it opens', () => {
  const weeks = (season: SeasonWindow, iso: string) => weeksUntilSeason(season, new Date(iso));
  assert.equal(weeks(winter, '2026-11-22T08:00:00+08:00'), 2);
  assert.equal(weeks(winter, '2026-11-30T23:59:00+08:00'), 1);
  assert.equal(weeks(winter, '2026-12-24T08:00:00+08:00'), 0);
  assert.equal(weeks(months(1, 2), '2026-12-18T00:00:00+08:00'), 2);
  assert.equal(weeks(winter, '2027-03-01T00:00:00+08:00'), 40);
});

test('all year is always; unknown months are said to be unknown', () => {
  const july = new Date('2026-07-01T00:00:00Z');
  assert.equal(isInSeason(ALL_YEAR, july), true);
  assert.equal(weeksUntilSeason(ALL_YEAR, july), 0);
  assert.equal(isInSeason(UNKNOWN, july), undefined);
  assert.equal(weeksUntilSeason(UNKNOWN, july), undefined);
});

test('a list says when a closed place opens, and nothing about one that runs or whose months nobody knows', () => {
  const hint = (season: SeasonWindow, iso: string) => seasonHint(season, new Date(iso));
  assert.deepEqual(hint(winter, '2026-11-22T08:00:00+08:00'), { weeks: 2 });
  assert.deepEqual(hint(winter, '2026-06-01T08:00:00+08:00'), { month: 12 });
  assert.equal(hint(winter, '2026-12-24T08:00:00+08:00'), undefined);
  assert.equal(hint(ALL_YEAR, '2026-06-01T08:00:00+08:00'), undefined);
  assert.equal(hint(UNKNOWN, '2026-06-01T08:00:00+08:00'), undefined);
});
