import assert from 'node:assert/strict';
import test from 'node:test';
import { parseCaptions } from './captions.ts';
import { seekVtt, stamp, writeTrack } from './writeTrack.ts';

test('times are written as WebVTT has them', () => {
  assert.equal(stamp(0), '00:00:00.000');
  assert.equal(stamp(65.2), '00:01:05.200');
  assert.equal(stamp(3599.9996), '01:00:00.000');
});

test('what is written is read again: each stretch ends where the next begins', () => {
  const starts = [
    { at: 0, text: '天还没亮' },
    { at: 4.8, text: '公园的冰场' },
  ];
  assert.deepEqual(parseCaptions(writeTrack(starts, 9.6)), [
    { start: 0, end: 4.8, text: '天还没亮' },
    { start: 4.8, end: 9.6, text: '公园的冰场' },
  ]);
});

test('every second has its place on the sheet', () => {
  const cues = parseCaptions(seekVtt(10.5, 'a.jpg'));
  assert.equal(cues.length, 11);
  assert.equal(cues[9]?.text, 'a.jpg#xywh=0,108,192,108');
  assert.deepEqual([cues[10]?.start, cues[10]?.end], [10, 10.5]);
});
