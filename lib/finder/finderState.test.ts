import assert from 'node:assert/strict';
import test from 'node:test';
import { EMPTY_STATE, type FinderState, MAX_QUERY, parseState, stringifyState } from './finderState.ts';

const PLAIN: FinderState = {
  ...EMPTY_STATE,
  place: undefined,
  kind: undefined,
  budget: undefined,
  open: undefined,
};

test('every state survives the URL', () => {
  const states: FinderState[] = [
    PLAIN,
    {
      ...PLAIN,
      query: '什刹海 冰场 & more',
      place: 'suzhou-jiangsu',
      kind: 'indoor-ski',
      sort: 'distance',
    },
    { ...PLAIN, budget: 50, free: true, beginner: true, night: true, indoor: true, open: 'now' },
    {
      ...PLAIN,
      who: 'adults=2&kids=110,5y,125-8y,x&students=1&seniors=2',
      day: 'weekend',
      gear: 'own',
      lesson: true,
      open: '8',
      sort: 'easy',
    },
    { ...PLAIN, who: 'adults=0&kids=2', day: 'holiday' },
  ];
  for (const state of states) assert.deepEqual(parseState(stringifyState(state)), state);
});

test('a shared link can be read by people', () => {
  assert.equal(
    stringifyState({
      ...EMPTY_STATE,
      who: 'adults=2&kids=110,5y',
      day: 'weekend',
      gear: 'own',
      query: 'a b',
    }),
    '?adults=2&kids=110,5y&q=a+b&day=weekend&gear=own',
  );
});

test('defaults leave no trace in the URL', () => {
  assert.equal(stringifyState(EMPTY_STATE), '');
});

test('hostile URLs give the plain list', () => {
  for (const search of [
    '?kind=__proto__&budget=-1&sort=drop&free=yes',
    '?place=../../etc',
    '?%E0%A4%A',
    '?budget=1e9&night=true',
    '?&&&===',
    '?adults=many&kids=abc&students=1.5&seniors=1e3',
    '?day=someday&gear=stolen&lesson=yes&open=0&indoor=true&sort=fast',
    `?kids=${'冰,'.repeat(10_000)}&adults=%00&seniors=<b>`,
  ])
    assert.deepEqual(parseState(search), PLAIN, search);
  assert.equal(parseState(`?q=${'冰'.repeat(10_000)}`).query.length, MAX_QUERY);
});
