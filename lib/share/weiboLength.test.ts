import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weiboLength } from './weiboLength.ts';

test('counts as Weibo does: a Latin letter is one half', () => {
  assert.equal(weiboLength('滑冰'), 2);
  assert.equal(weiboLength('ice'), 2);
  assert.equal(weiboLength('¥38 滑冰'), 5);
});
