import assert from 'node:assert/strict';
import test from 'node:test';
import { unicodeRange } from './subset.ts';

test('neighbouring characters become one range, doubles count once', () => {
  assert.equal(unicodeRange('cabaz'), 'U+61-63,U+7A');
});

test('characters outside the first plane keep their full code point', () => {
  assert.equal(unicodeRange('𠮷¥'), 'U+A5,U+20BB7');
});
