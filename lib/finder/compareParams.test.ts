import assert from 'node:assert/strict';
import test from 'node:test';
import { comparedIds, readCompared, toggled } from './compareParams.ts';
import { EMPTY_STATE, parseState, stringifyState } from './finderState.ts';

test('a venue goes in, comes out, and a fourth finds no room', () => {
  assert.equal(toggled('', 'a'), 'a');
  assert.equal(toggled('a,b', 'a'), 'b');
  assert.equal(toggled('a', 'a'), '');
  assert.equal(toggled('a,b', 'c'), 'a,b,c');
  assert.equal(toggled('a,b,c', 'd'), undefined);
  assert.equal(toggled('a,b,c', 'b'), 'a,c');
});

test('an address holds three ids at most; what is no such list is left out', () => {
  assert.equal(readCompared('a,b-1,c'), 'a,b-1,c');
  for (const text of ['../x', 'a,b,c,d', 'A', ',', 'a,', 'x,'.repeat(5_000), `${'x'.repeat(81)}`])
    assert.equal(readCompared(text), '', text.slice(0, 20));
});

test('a venue written twice is compared once, nothing is no venue', () => {
  assert.deepEqual(comparedIds('a,b,a'), ['a', 'b']);
  assert.deepEqual(comparedIds(''), []);
});

test('what is compared survives the address, readable in it', () => {
  const state = { ...EMPTY_STATE, compare: 'beijing-a,beijing-b', side: true };
  const search = stringifyState(state);
  assert.equal(search, '?compare=beijing-a,beijing-b&side=1');
  const { compare, side } = parseState(search);
  assert.deepEqual({ compare, side }, { compare: state.compare, side: true });
});
