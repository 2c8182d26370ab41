import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beijingMoment, momentOf, nextMonth } from './asOf.ts';

test('a day is its noon in Beijing; a moment needs its offset', () => {
  assert.equal(momentOf('2027-01-15')?.toISOString(), '2027-01-15T04:00:00.000Z');
  assert.equal(momentOf('2027-01-15T08:00+08:00')?.toISOString(), '2027-01-15T00:00:00.000Z');
  assert.equal(momentOf('2027-01-15T08:00:00Z')?.toISOString(), '2027-01-15T08:00:00.000Z');
  for (const wrong of [
    '2027-01-15T08:00:00',
    '2027-02-30',
    '2027-13-01',
    '15 January',
    '',
    '2027-01-15T25:00Z',
  ])
    assert.equal(momentOf(wrong), undefined, wrong);
});

test('moments are printed, and months turn, in Beijing', () => {
  assert.equal(beijingMoment(new Date('2026-12-31T16:30:00Z')), '2027-01-01T00:30:00+08:00');
  assert.equal(nextMonth(new Date('2026-12-31T15:59:59Z')).toISOString(), '2026-12-31T16:00:00.000Z');
  assert.equal(nextMonth(new Date('2026-12-31T16:00:00Z')).toISOString(), '2027-01-31T16:00:00.000Z');
});
