import assert from 'node:assert/strict';
import test from 'node:test';
import { yearText } from './yearText.ts';

test('a year, a winter, a note and an unknown year, in both languages', () => {
  const about = { zh: '约', en: 'about' };
  for (const [price, zh, en] of [
    [{ year: '2026' }, '2026 年价', '2026 price'],
    [{ year: '2022-23' }, '2022–23 雪季价', '2022–23 price'],
    [{ year: '2022', yearNote: about }, '2022 年（约）', '2022 (about)'],
    [{ year: 'unknown' }, '年份不详', 'year unknown'],
  ] as const) {
    assert.equal(yearText(price, 'zh'), zh);
    assert.equal(yearText(price, 'en'), en);
  }
});
