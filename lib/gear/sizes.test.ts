import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginnerSki, europeanSizes, FOOT_LENGTHS } from './sizes.ts';

test('a European size is the foot and its room, in Paris points', () => {
  assert.deepEqual(europeanSizes(240), [37.5, 38.5]);
  assert.deepEqual(europeanSizes(260), [40.5, 41.5]);
  for (const foot of FOOT_LENGTHS) {
    const [low, high] = europeanSizes(foot);
    assert.ok(high >= low && high - low <= 1, `${foot}`);
  }
});

test('a beginner’s ski is shorter than the skier, longer for the heavier', () => {
  assert.equal(beginnerSki(170, 70), 155);
  assert.equal(beginnerSki(170, 85), 158);
  assert.equal(beginnerSki(175, 65), 158);
});
