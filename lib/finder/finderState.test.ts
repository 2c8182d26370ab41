import assert from 'node:assert/strict';
import test from 'node:test';
import { EMPTY_STATE, type FinderState, MAX_QUERY, parseState, stringifyState } from './finderState.ts';

test('every state survives the URL', () => {
  const states: FinderState[] = [
    EMPTY_STATE,
    {
      ...EMPTY_STATE,
      query: '什刹海 冰场 & more',
      place: 'suzhou-jiangsu',
      kind: 'indoor-ski',
      sort: 'distance',
    },
    { ...EMPTY_STATE, budget: 50, free: true, beginner: true, night: true },
  ];
  for (const state of states)
    assert.deepEqual(parseState(stringifyState(state)), {
      ...state,
      place: state.place,
      kind: state.kind,
      budget: state.budget,
    });
});

test('defaults leave no trace in the URL', () => {
  assert.equal(stringifyState(EMPTY_STATE), '');
});

test('hostile URLs give the plain list', () => {
  const plain = { ...EMPTY_STATE, place: undefined, kind: undefined, budget: undefined };
  for (const search of [
    '?kind=__proto__&budget=-1&sort=drop&free=yes',
    '?place=../../etc',
    '?%E0%A4%A',
    '?budget=1e9&night=true',
    '?&&&===',
  ])
    assert.deepEqual(parseState(search), plain, search);
  assert.equal(parseState(`?q=${'冰'.repeat(10_000)}`).query.length, MAX_QUERY);
});
