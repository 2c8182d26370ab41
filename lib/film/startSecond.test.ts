import assert from 'node:assert/strict';
import test from 'node:test';
import { startSecond } from './startSecond.ts';

test('a moment of the film is where it starts', () => {
  assert.equal(startSecond('17', 45), 17);
  assert.equal(startSecond('4.8', 45), 4.8);
});

test('what is no moment of the film is nothing', () => {
  for (const asked of [null, '', '0', '-5', '45', '1e999', 'NaN', '0x10', ' 7', '9'.repeat(5000), '<script>'])
    assert.equal(startSecond(asked, 45), undefined, String(asked));
});
