import assert from 'node:assert/strict';
import test from 'node:test';
import { parseCaptions } from './captions.ts';
import { clockTime } from './clockTime.ts';

test('cues carry their times and words; notes and markup are left out', () => {
  const vtt =
    'WEBVTT\n\nNOTE made by hand\n\n1\n00:01.500 --> 00:04.000 line:80%\n<b>天还没亮</b>，\n冰已经醒了。\n\n01:00:02.000 --> 01:00:03.000\nb\n';
  assert.deepEqual(parseCaptions(vtt), [
    { start: 1.5, end: 4, text: '天还没亮， 冰已经醒了。' },
    { start: 3602, end: 3603, text: 'b' },
  ]);
});

test('a file with Windows line ends reads the same', () => {
  assert.deepEqual(parseCaptions('WEBVTT\r\n\r\n00:00.000 --> 00:01.000\r\na\r\n'), [
    { start: 0, end: 1, text: 'a' },
  ]);
});

test('times are written as people say them', () => {
  assert.equal(clockTime(75.9), '1:15');
  assert.equal(clockTime(4), '0:04');
});
