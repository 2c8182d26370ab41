import assert from 'node:assert/strict';
import test from 'node:test';
import { fillArea, overlay } from './drawPixels.ts';

const ground = () => ({ data: Buffer.alloc(4 * 3 * 3, 100), width: 4, height: 3 });
/** Two pixels side by side: opaque 200, and half of 0. */
const mark = { data: Buffer.from([200, 200, 200, 255, 0, 0, 0, 128]), width: 2, height: 1 };
const all = { left: 0, top: 0, width: 2, height: 1 };
const red = ({ data }: { data: Buffer }): number[] => [...data].filter((_, at) => at % 3 === 0);

test('what is opaque covers, what is not is mixed, the rest stays', () => {
  const picture = ground();
  overlay(picture, mark, all, { left: 1, top: 1 });
  assert.deepEqual(red(picture), [100, 100, 100, 100, 100, 200, 50, 100, 100, 100, 100, 100]);
});

test('what falls outside is left out', () => {
  for (const to of [
    { left: -1, top: 0 },
    { left: 3, top: 2 },
    { left: 0, top: 3 },
    { left: 9, top: -4 },
  ]) {
    const picture = ground();
    overlay(picture, mark, all, to);
    assert.equal(picture.data.length, 36);
    assert.equal(red(picture).filter((value) => value !== 100).length, [-1, 3].includes(to.left) ? 1 : 0);
  }
});

test('a rectangle is filled, and only it', () => {
  const picture = ground();
  fillArea(picture, { left: 1, top: 0, width: 2, height: 2 }, [1, 2, 3]);
  assert.deepEqual(red(picture), [100, 1, 1, 100, 100, 1, 1, 100, 100, 100, 100, 100]);
  assert.deepEqual([...picture.data.subarray(3, 9)], [1, 2, 3, 1, 2, 3]);
});
