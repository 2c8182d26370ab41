import assert from 'node:assert/strict';
import test from 'node:test';
import { chinaDate, chinaDay } from './chinaDate.ts';

test('the day is the one in China', () => {
  const evening = new Date('2026-11-22T17:00:00Z');
  assert.equal(chinaDate(evening, 'zh'), '2026 年 11 月 23 日');
  assert.equal(chinaDate(evening, 'en'), '23 November 2026');
  assert.equal(chinaDay(evening), '2026-11-23');
});
