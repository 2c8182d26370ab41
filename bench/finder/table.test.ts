import assert from 'node:assert/strict';
import test from 'node:test';
import { figuresOf, spreadOf, tableOf } from './table.ts';

const run = (field: number) => ({
  field,
  typedAtOnce: 10,
  typedLater: 5,
  shared: 100,
  requests: 7,
  bytes: 60_000,
});

test('the middle of an odd and of an even number of runs, with the extremes', () => {
  assert.deepEqual(spreadOf([30, 10, 20]), { median: 20, min: 10, max: 30 });
  assert.deepEqual(spreadOf([40, 10, 20, 30]), { median: 25, min: 10, max: 40 });
});

test('a table has a line for each figure and a column for each condition', () => {
  const table = tableOf({ plain: figuresOf([run(1), run(3)]), slow: figuresOf([run(9)]) });
  const [head, , first] = table.split('\n');
  assert.equal(head, '| median (least–most) | plain | slow |');
  assert.equal(first, '| navigation start → field usable, ms | 2 (1–3) | 9 |');
});
