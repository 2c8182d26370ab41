import assert from 'node:assert/strict';
import test from 'node:test';
import { visitorTime } from './visitorTime.ts';
import { wallClock } from './wallClock.ts';

const EVENING = '2022-02-05T20:05+08:00';
const MORNING = '2022-02-05T08:35+08:00';

test('who lives on Beijing’s clock is told nothing twice', () => {
  for (const zone of ['Asia/Shanghai', 'Asia/Taipei', 'Australia/Perth'])
    assert.equal(visitorTime(EVENING, zone), undefined, zone);
});

test('east of Beijing an evening may be tomorrow, west of it a morning yesterday', () => {
  const cases: [string, string, string, number][] = [
    [EVENING, 'Asia/Tokyo', '21:05', 0],
    [EVENING, 'Pacific/Auckland', '01:05', 1],
    [EVENING, 'Pacific/Kiritimati', '02:05', 1],
    [EVENING, 'Pacific/Chatham', '01:50', 1],
    [EVENING, 'Europe/London', '12:05', 0],
    [EVENING, 'Asia/Kathmandu', '17:50', 0],
    [MORNING, 'America/New_York', '19:35', -1],
    [MORNING, 'Pacific/Honolulu', '14:35', -1],
    [MORNING, 'Pacific/Pago_Pago', '13:35', -1],
    [MORNING, 'Asia/Kolkata', '06:05', 0],
  ];
  for (const [moment, zone, time, dayShift] of cases)
    assert.deepEqual(visitorTime(moment, zone), { time, dayShift }, zone);
});

test('on the two sides of the date line one moment has two days', () => {
  const at = '2022-02-05T18:30+08:00';
  assert.deepEqual(wallClock(at, 'Pacific/Kiritimati'), { day: '2022-02-06', time: '00:30' });
  assert.deepEqual(wallClock(at, 'Pacific/Pago_Pago'), { day: '2022-02-04', time: '23:30' });
});

test('midnight is 00:00, at the end of a month too', () => {
  assert.deepEqual(wallClock('2022-02-05T16:00+08:00', 'Asia/Shanghai'), {
    day: '2022-02-05',
    time: '16:00',
  });
  assert.deepEqual(wallClock('2022-02-06T00:00+08:00', 'Asia/Shanghai'), {
    day: '2022-02-06',
    time: '00:00',
  });
  assert.deepEqual(wallClock('2022-02-01T00:00+08:00', 'Europe/London'), {
    day: '2022-01-31',
    time: '16:00',
  });
});

test('a zone that nobody knows is an error, and a caller keeps Beijing time', () => {
  assert.throws(() => visitorTime(EVENING, 'Moon/Tycho'), RangeError);
});
