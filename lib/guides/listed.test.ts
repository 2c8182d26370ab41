import assert from 'node:assert/strict';
import test from 'node:test';
import { listed } from './listed.ts';

test('a list shows the first and counts the rest', () => {
  assert.deepEqual(listed(['a', 'b', 'c'], 2), { shown: ['a', 'b'], rest: 1 });
  assert.deepEqual(listed(['a'], 2), { shown: ['a'], rest: 0 });
});
