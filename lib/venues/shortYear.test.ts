import assert from 'node:assert/strict';
import test from 'node:test';
import { shortYear } from './shortYear.ts';

const ASOF = new Date('2026-11-23T00:00:00Z');

test('short, for brackets and receipts', () => {
  assert.equal(shortYear('2018', 'zh', ASOF), '2018，旧价');
  assert.equal(shortYear('2025-26', 'en', ASOF), '2025–26, last season');
  assert.equal(shortYear('2018–2023', 'zh', ASOF), '2018–2023，旧价');
  assert.equal(shortYear('2024', 'zh', ASOF), '2024');
  assert.equal(shortYear('2026-27', 'zh', ASOF), '2026–27');
  assert.equal(shortYear('many years', 'en', ASOF), 'year unknown');
  assert.equal(shortYear(undefined, 'zh', ASOF), '');
});
