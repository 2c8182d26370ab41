import assert from 'node:assert/strict';
import test from 'node:test';
import { checkVisit } from '#lib/cost/checkVisit.ts';
import { partySize } from '#lib/cost/visit.ts';
import { parseState } from './finderState.ts';
import { partyOf, whoOf } from './partyParams.ts';
import { partyProblems } from './partyProblems.ts';

/** By way of the state, as an address goes. */
const read = (search: string) => partyOf(parseState(search).who);
const problems = (search: string) => partyProblems(parseState(search).who);

test('a party reads as it is written', () => {
  assert.deepEqual(read('adults=2&kids=110,5y,95-3y,x&students=1&seniors=2'), {
    adults: 2,
    children: [{ heightM: 1.1 }, { age: 5 }, { heightM: 0.95, age: 3 }, {}],
    students: 1,
    seniors: 2,
  });
  assert.deepEqual(read('kids=2').children, [{}, {}]);
  assert.equal(read('').adults, 1);
  assert.equal(read('adults=0&seniors=2').adults, 0);
});

test('every party survives being written', () => {
  for (const who of [
    '',
    'adults=2&kids=110,5y,95-3y,x&students=1&seniors=2',
    'kids=2',
    'adults=0&seniors=2',
  ]) {
    assert.equal(whoOf(partyOf(who)), who);
  }
});

test('whatever is written, the party is one that the cost model takes', () => {
  const searches = [
    'adults=0',
    'adults=99',
    'adults=99999999999999999999&kids=39',
    'adults=0&kids=&students=0',
    'kids=300,10,99y,17y,5,110-99y',
    `kids=${'110,'.repeat(3_000)}`,
    `adults=${'9'.repeat(10_000)}`,
    'kids=%F0%9F%A7%92,NaN,Infinity,-5y,1e2',
    'adults=2.5&students=-1&seniors=٣',
  ];
  for (const search of searches) {
    const party = read(search);
    assert.deepEqual(checkVisit({ party, day: 'weekday', gear: 'own' }), [], search.slice(0, 60));
    assert.ok(partySize(party) >= 1);
  }
});

test('what had to be changed is said, and nothing else', () => {
  assert.deepEqual(problems(''), []);
  assert.deepEqual(problems('?adults=2&kids=110,5y,x&seniors=18'), ['too-many']);
  assert.deepEqual(problems('?adults=0'), ['no-one']);
  assert.deepEqual(problems('?adults=99'), ['too-many']);
  assert.deepEqual(problems('?kids=300'), ['child']);
  assert.deepEqual(problems('?kids=110-18y'), ['child']);
  assert.deepEqual(problems('?adults=many&kids=abc'), []);
  assert.deepEqual(problems(`?kids=${'110,'.repeat(3_000)}`), ['too-many']);
});
