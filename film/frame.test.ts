import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frame, posterFrame } from './frame.ts';
import { framesPerBeat, shots, totalFrames, totalSeconds } from './timing.ts';

test('every shot begins on a beat and the film has no gap', () => {
  for (const [index, { firstFrame, frames }] of shots.entries()) {
    assert.equal(firstFrame % framesPerBeat, 0);
    assert.equal(firstFrame + frames, shots[index + 1]?.firstFrame ?? totalFrames);
  }
  assert.equal(totalSeconds, 45);
});

test('frames are drawn with numbers only, and the same frame is always the same', () => {
  for (let index = 0; index < totalFrames; index += 9) {
    const svg = frame(index);
    assert.doesNotMatch(svg, /NaN|undefined|Infinity/, `frame ${index}`);
    assert.equal(frame(index), svg);
  }
  assert.doesNotMatch(posterFrame(), /NaN|undefined/);
});

test('a frame outside the film is refused', () => {
  assert.throws(() => frame(totalFrames), /outside the film/);
});
