import assert from 'node:assert/strict';
import test from 'node:test';
import { compare, pairsOf, type Seen, type Sight } from './compare.ts';

/** A box of one cell a row, ten rows, in one grey. */
const box = (key: string, y: number, grey = 200, more: Partial<Seen> = {}): Seen => ({
  key,
  words: key,
  style: 'plain',
  x: 20,
  y,
  w: 20,
  h: 200,
  cells: { across: 1, down: 10, colours: new Uint8Array(30).fill(grey) },
  ...more,
});
const sight = (boxes: Seen[], said = 'a'): Sight => ({ said, boxes });
const told = (was: Sight, is: Sight) =>
  compare(was, is).differences.map(({ key, what }) => `${key}: ${what}`);
const page = (shift = 0) => sight([box('h1', 0), box('p', 220 + shift), box('table', 440 + shift)]);

test('nothing differs between a page and itself', () => {
  assert.deepEqual(compare(page(), page()), { differences: [], sameWords: 1 });
});

test('a wider gap is told once, of the box below it', () => {
  assert.deepEqual(told(page(), page(8)), ['p: 8 px further down']);
  assert.deepEqual(told(page(), page(2)), []);
});

test('another colour, a lost picture and another size are told', () => {
  const other = (grey: number, more?: Partial<Seen>) => sight([box('h1', 0, grey, more)]);
  assert.deepEqual(told(other(200), other(209)), ['h1: its colours are 5.0 steps off']);
  assert.deepEqual(told(other(200), other(204)), []);
  assert.deepEqual(told(other(200), other(90)), ['h1: 10 of 10 cells look otherwise']);
  assert.deepEqual(told(other(200), other(200, { w: 40, cells: undefined })), ['h1: 20 px wider']);
  assert.deepEqual(told(other(200), other(200, { style: 'red' })), ['h1: another colour, face or line']);
});

test('what an editor has written anew is not compared, and what it pushes down has not moved', () => {
  const written = sight(
    [box('h1', 0), box('p', 220, 90, { words: 'other', h: 400 }), box('table', 640)],
    'b',
  );
  const { differences, sameWords } = compare(page(), written);
  assert.deepEqual(differences, []);
  assert.equal(Math.round(sameWords * 100), 67);
});

test('a box that is gone though its words are still on the page was hidden by a style', () => {
  const hidden = [box('h1', 0), box('table', 220)];
  assert.deepEqual(told(page(), sight(hidden)), ['p: is gone']);
  assert.deepEqual(told(page(), sight(hidden, 'b')), []);
});

test('boxes are paired in their order, rather those of the same words', () => {
  const boxes = (...words: string[]) => words.map((word, at) => box('li', at * 200, 200, { words: word }));
  assert.deepEqual(pairsOf(boxes('a', 'b', 'c'), boxes('b', 'c')), [
    [1, 0],
    [2, 1],
  ]);
});
