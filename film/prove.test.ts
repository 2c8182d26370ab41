import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prove, sampled } from './prove.ts';
import { totalFrames } from './timing.ts';

// Three frames to stay quick; `npm run film -- prove 20` draws twenty.
test('two renders of a frame are the same to the last byte', async () => {
  const frames = await prove(3);
  assert.equal(frames.length, 3);
  for (const [index, first, second] of frames) {
    assert.match(first, /^[0-9a-f]{64}$/);
    assert.equal(first, second, `frame ${index}`);
  }
});

test('sampled frames are spread over the whole film', () => {
  const frames = sampled(20);
  assert.equal(new Set(frames).size, 20);
  assert.ok((frames[0] ?? 0) < 60 && (frames.at(-1) ?? 0) > totalFrames - 60);
});
