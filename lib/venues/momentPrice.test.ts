import assert from 'node:assert/strict';
import test from 'node:test';
import type { HomeMoment } from '#lib/content/schema/home.ts';
import { samplePrice, sampleVenue } from './fixtures/sampleVenue.ts';
import { momentPrice } from './momentPrice.ts';

const ASOF = new Date('2026-11-23T00:00:00Z');
const moment = (price?: HomeMoment['price']): HomeMoment => ({
  at: '06:50',
  scene: 'rink',
  focus: 50,
  venue: 'v',
  price,
  title: { zh: '早', en: 'Early' },
  text: { zh: '早', en: 'Early' },
});
const venue = sampleVenue('v', {
  prices: [
    samplePrice({ audience: 'child', cny: 10 }),
    samplePrice({ cny: 30 }),
    samplePrice({ year: '2022', cny: 20 }),
  ],
});

test('the price that the moment names: its item and year, not the child’s', () => {
  assert.equal(momentPrice(moment({ item: 'session', year: '2026' }), venue, ASOF)?.cny, 30);
  assert.equal(momentPrice(moment({ item: 'session', year: '2022' }), venue, ASOF)?.cny, 20);
  assert.equal(momentPrice(moment({ item: 'session', year: '2022' }), venue, ASOF)?.age, 'history');
  assert.equal(momentPrice(moment(), venue, ASOF), undefined);
});

test('a price that the venue does not have stops the build, and says which there are', () => {
  assert.throws(
    () => momentPrice(moment({ item: 'entry', year: '2026' }), venue, ASOF),
    /"entry 2026".*session 2026, session 2026, session 2022/,
  );
});
