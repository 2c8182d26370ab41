import assert from 'node:assert/strict';
import test from 'node:test';
import { codePath } from './codePath.ts';
import { qrCode } from './qrCode.ts';

test('runs of dark modules become strokes, counted from the last one', () => {
  const rows = [
    [true, true, false, true],
    [false, false, false, false],
    [false, true, true, true],
  ];
  assert.equal(codePath(rows), 'M0 0h2m1 0h1M1 2h3');
});

test('a path has every dark module of a code and no other', () => {
  const { rows, size } = qrCode('https://example.org/zh/guides/first-skate/');
  const drawn = rows.map(() => new Array<boolean>(size).fill(false));
  let [x, y] = [0, 0];
  for (const [, step, across = '0', down = '0'] of codePath(rows).matchAll(/([Mmh])(\d+)(?: (\d+))?/g)) {
    if (step === 'h') drawn[y]?.fill(true, x, x + Number(across));
    if (step === 'M') [x, y] = [Number(across), Number(down)];
    else x += Number(across);
  }
  assert.deepEqual(drawn, rows);
});
