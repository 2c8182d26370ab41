import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutTo, focusOf, neededWidth, phoneCut, sizesOf, widthsOf } from './layout.ts';

test('no width is larger than the picture, and its own is the largest where it is small', () => {
  assert.deepEqual(widthsOf({ width: 4000, height: 3000 }), [480, 720, 1056, 1216]);
  assert.deepEqual(widthsOf({ width: 1200, height: 900 }), [480, 720, 1056, 1200]);
  assert.deepEqual(widthsOf({ width: 1056, height: 900 }), [480, 720, 1056]);
  assert.deepEqual(widthsOf({ width: 3000, height: 4000 }), [480, 720, 1056]);
});

test('an upright picture is shown narrower, and may be so', () => {
  assert.ok(neededWidth({ width: 3, height: 4 }) < neededWidth({ width: 4, height: 3 }));
  assert.equal(sizesOf({ width: 3, height: 4 }), '(max-width: 520px) 90vw, 405px');
  assert.equal(sizesOf({ width: 4, height: 3 }), '(max-width: 675px) 90vw, 608px');
});

test('a cut keeps the focus in it and stays within the picture', () => {
  assert.deepEqual(focusOf(undefined), [0.5, 0.5]);
  assert.deepEqual(focusOf('60% 40%'), [0.6, 0.4]);
  const size = { width: 3000, height: 1000 };
  assert.deepEqual(cutTo(1.5, size, [0.5, 0.5]), { width: 1500, height: 1000, left: 750, top: 0 });
  assert.deepEqual(cutTo(1.5, size, [0, 0.5]), { width: 1500, height: 1000, left: 0, top: 0 });
  assert.deepEqual(cutTo(1.5, size, [1, 1]), { width: 1500, height: 1000, left: 1500, top: 0 });
  assert.deepEqual(cutTo(3, { width: 900, height: 900 }, [0.5, 1]), {
    width: 900,
    height: 300,
    left: 0,
    top: 600,
  });
});

test('only a panorama is cut for a phone', () => {
  assert.equal(phoneCut({ width: 1600, height: 900 }, '10% 10%'), undefined);
  assert.deepEqual(phoneCut({ width: 2000, height: 1000 }, '0% 0%'), {
    width: 1500,
    height: 1000,
    left: 0,
    top: 0,
  });
});
