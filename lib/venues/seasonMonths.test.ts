import assert from 'node:assert/strict';
import test from 'node:test';
import { nextOpening, seasonMonths } from './seasonMonths.ts';

const winter = { allYear: false, from: 12, to: 2 };
const openIn = (months: ReturnType<typeof seasonMonths>) =>
  months?.filter(({ open }) => open).map(({ month }) => month);

test('the strip runs from July to June, so that a winter is one stretch', () => {
  assert.deepEqual(
    seasonMonths(winter)?.map(({ month }) => month),
    [7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6],
  );
  assert.deepEqual(openIn(seasonMonths(winter)), [12, 1, 2]);
  assert.deepEqual(openIn(seasonMonths({ allYear: false, from: 1, to: 1 })), [1]);
  assert.equal(openIn(seasonMonths({ allYear: true }))?.length, 12);
  assert.equal(seasonMonths({ allYear: false }), undefined);
});

test('the next opening is this winter’s before it and the next year’s after it', () => {
  assert.deepEqual(nextOpening(winter, new Date('2026-11-23T08:00:00+08:00')), {
    now: false,
    year: 2026,
    month: 12,
  });
  const january = { allYear: false, from: 1, to: 2 };
  assert.deepEqual(nextOpening(january, new Date('2026-11-23T08:00:00+08:00')), {
    now: false,
    year: 2027,
    month: 1,
  });
  assert.deepEqual(nextOpening(january, new Date('2027-03-01T00:00:00+08:00')), {
    now: false,
    year: 2028,
    month: 1,
  });
});

test('within the months it is now, by the clock of China', () => {
  assert.deepEqual(nextOpening(winter, new Date('2026-11-30T16:30:00Z')), { now: true });
  assert.deepEqual(nextOpening(winter, new Date('2026-11-30T15:30:00Z')), {
    now: false,
    year: 2026,
    month: 12,
  });
});

test('all year round, or in months that nobody knows, there is no next opening', () => {
  const now = new Date('2026-11-23T08:00:00+08:00');
  assert.equal(nextOpening({ allYear: true }, now), undefined);
  assert.equal(nextOpening({ allYear: false }, now), undefined);
});
