import assert from 'node:assert/strict';
import test from 'node:test';
import type { VenuePrice } from '#lib/content/schema/venue.ts';
import { fareGroups } from './fareGroups.ts';

const asOf = new Date('2026-11-23T08:00:00+08:00');
const ticket = (over: Partial<VenuePrice>): VenuePrice => ({
  item: 'lift-ticket',
  product: { zh: '全天雪票', en: 'Day ticket' },
  audience: 'adult',
  day: 'weekday',
  includesRental: 'no',
  cny: 300,
  year: '2026',
  source: '新京报',
  confidence: 'high',
  ...over,
});

test('the days of one product stand together, in the order of a week', () => {
  const [group, ...rest] = fareGroups(
    [ticket({ day: 'holiday', cny: 500 }), ticket({}), ticket({ day: 'weekend', cny: 400 })],
    asOf,
  );
  assert.equal(rest.length, 0);
  assert.deepEqual(
    group?.days.map(({ cny }) => cny),
    [300, 400, 500],
  );
});

test('another year, source, gear or audience is another product', () => {
  const others: Partial<VenuePrice>[] = [
    { year: '2025' },
    { source: '北京晚报' },
    { includesRental: 'yes' },
    { audience: 'child' },
    { hours: 4 },
  ];
  assert.equal(fareGroups([ticket({}), ...others.map(ticket)], asOf).length, 1 + others.length);
});

test('two amounts for one day stay apart, and none is lost', () => {
  const groups = fareGroups([ticket({}), ticket({ cny: 280 }), ticket({ day: 'weekend', cny: 400 })], asOf);
  assert.equal(groups.length, 2);
  assert.equal(groups.flatMap(({ days }) => days).length, 3);
});

test('the newest come first', () => {
  const groups = fareGroups([ticket({ year: '2018' }), ticket({ year: '2026' })], asOf);
  assert.deepEqual(
    groups.map(({ fare }) => fare.year),
    ['2026', '2018'],
  );
});
