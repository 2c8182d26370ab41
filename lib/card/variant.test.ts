import assert from 'node:assert/strict';
import test from 'node:test';
import { variant } from './variant.ts';

test('a name has always the same variant, and many names use all of them about equally', () => {
  assert.equal(variant('venues-harbin-mingdu', 3), variant('venues-harbin-mingdu', 3));
  const uses = [0, 0, 0];
  for (let n = 0; n < 600; n++) {
    const at = variant(`venues-city-${n}`, 3);
    uses[at] = (uses[at] ?? 0) + 1;
  }
  for (const count of uses) assert.ok(count > 140 && count < 260, uses.join());
});
