import assert from 'node:assert/strict';
import test from 'node:test';
import { withCopy } from './canvas.ts';

const picture = { data: Buffer.from([1, 2, 3]), width: 1, height: 1 };

test('drawing on a copy leaves the picture as it was, for the next one too', async () => {
  for (const value of [9, 8]) {
    const drawn = await withCopy(picture, async (copy) => {
      assert.deepEqual([...copy.data], [1, 2, 3]);
      copy.data[0] = value;
      return copy.data[0];
    });
    assert.equal(drawn, value);
  }
  assert.deepEqual([...picture.data], [1, 2, 3]);
});

test('two drawings at a time never share a buffer, and a failed one gives its own back', async () => {
  const both = await Promise.all([
    withCopy(picture, async ({ data }) => data),
    withCopy(picture, async ({ data }) => data),
  ]);
  assert.notEqual(both[0], both[1]);
  await assert.rejects(
    withCopy(picture, () => Promise.reject(new Error('no glyph'))),
    /no glyph/,
  );
});
