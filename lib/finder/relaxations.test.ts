import assert from 'node:assert/strict';
import test from 'node:test';
import type { FinderRows, FinderVenue } from './finderRows.ts';
import { EMPTY_STATE, type FinderState } from './finderState.ts';
import type { Quote } from './quotes/quote.ts';
import { relaxations } from './relaxations.ts';

const venue = (id: string, over: Partial<FinderVenue>): FinderVenue => ({
  id,
  name: id,
  kind: 'ice-rink',
  city: 'harbin',
  keys: '',
  ...over,
});
/** ¥80 with gear hired there, nothing with one’s own. */
const QUOTE: Quote = {
  years: ['2026 年价'],
  tickets: [[0, 0, 0, 0, 0, 0, 0]],
  fees: [[80, 80, 0, 0, 0]],
  boards: [{ who: [0], hire: [0] }, { who: [0] }],
  asked: [0, 0, 0, 1],
};
const rows: FinderRows = {
  cities: [{ slug: 'harbin', name: '哈尔滨', province: '黑龙江省', keys: 'harbin' }],
  venues: [
    venue('a', { cny: 80, age: 'current', quote: QUOTE }),
    venue('b', { kind: 'ski-resort', cny: 150, age: 'recent' }),
  ],
  pinyin: {},
};
const ways = (state: Partial<FinderState>) =>
  relaxations(rows, { ...EMPTY_STATE, ...state }, { locale: 'zh' }).map(
    ({ condition, count, state: { free, budget } }) => ({
      condition,
      count,
      free,
      budget,
    }),
  );

test('too little money: the next budget that helps nobody is not offered, one that helps is', () => {
  assert.deepEqual(
    ways({ free: true, budget: undefined }).map(({ condition }) => condition),
    ['gear'],
  );
  assert.deepEqual(ways({ budget: 50 }), [
    { condition: 'budget', count: 1, free: false, budget: 100 },
    { condition: 'gear', count: 1, free: false, budget: 50 },
  ]);
  assert.deepEqual(ways({ budget: 100, kind: 'ski-resort' }), [
    { condition: 'budget', count: 1, free: false, budget: 200 },
    { condition: 'kind', count: 1, free: false, budget: 100 },
  ]);
});

test('each offer loosens one condition and says what it finds', () => {
  assert.deepEqual(
    ways({ night: true, query: '哈尔滨' }).map(({ condition, count }) => [condition, count]),
    [['night', 2]],
  );
  assert.deepEqual(
    ways({ query: '没有这个词' }).map(({ condition, count }) => [condition, count]),
    [['query', 2]],
  );
});

test('where no single step helps, all conditions but the place are offered to go', () => {
  assert.deepEqual(ways({ free: true, night: true, place: 'harbin' }), [
    { condition: 'all', count: 2, free: false, budget: undefined },
  ]);
});
