import assert from 'node:assert/strict';
import test from 'node:test';
import { inBrackets } from './inBrackets.ts';

test('brackets do not stand in brackets', () => {
  assert.equal(inBrackets('2022–24 年（约）', 'zh'), '（2022–24 年，约）');
  assert.equal(inBrackets('2022–24 (about)', 'en'), ' (2022–24, about)');
  assert.equal(inBrackets('2026 年价', 'zh'), '（2026 年价）');
});
