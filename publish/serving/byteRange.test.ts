import assert from 'node:assert/strict';
import test from 'node:test';
import { byteRange } from './byteRange.ts';

test('one range is read, several are as none, nonsense is told so', () => {
  for (const [header, expected] of [
    [undefined, undefined],
    ['bytes=0-9', { start: 0, end: 9 }],
    ['bytes=90-', { start: 90, end: 99 }],
    ['bytes=-10', { start: 90, end: 99 }],
    ['bytes=-1000', { start: 0, end: 99 }],
    ['bytes=90-1000', { start: 90, end: 99 }],
    ['bytes=0-1,4-5', undefined],
    ['bytes=100-', 'unsatisfiable'],
    ['bytes=9-1', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=-', 'unsatisfiable'],
    ['bytes=a-b', 'unsatisfiable'],
  ] as const)
    assert.deepEqual(byteRange(header, 100), expected, String(header));
});
