import assert from 'node:assert/strict';
import test from 'node:test';
import { ageWord, yearText } from './yearText.ts';

const about = { zh: '约', en: 'about' };

test('a year, a winter, a span, a note and an unknown year, in both languages', () => {
  for (const [price, zh, en] of [
    [{ year: '2026' }, '2026 年价', '2026 price'],
    [{ year: '2022-23' }, '2022–23 雪季价', '2022–23 price'],
    [{ year: '2019-21' }, '2019–21 年价', '2019–21 price'],
    [{ year: '2022', yearNote: about }, '2022 年（约）', '2022 (about)'],
    [{ year: 'unknown' }, '年份不详', 'year unknown'],
  ] as const) {
    assert.equal(yearText(price, 'zh'), zh);
    assert.equal(yearText(price, 'en'), en);
  }
});

test('the age is said beside the year: this season nothing, then last season, the year alone, old price', () => {
  for (const [price, age, zh, en] of [
    [{ year: '2026-27' }, 'current', '2026–27 雪季价', '2026–27 price'],
    [{ year: '2025-26' }, 'last', '2025–26 雪季价，上一季', '2025–26 price, last season'],
    [{ year: '2026', yearNote: about }, 'last', '2026 年（约），上一季', '2026 (about), last season'],
    [{ year: '2024' }, 'recent', '2024 年价', '2024 price'],
    [{ year: '2018' }, 'history', '2018 年旧价', '2018, old price'],
    [{ year: '2018-19', yearNote: about }, 'history', '2018–19 雪季旧价（约）', '2018–19 (about), old price'],
    [{ year: 'unknown' }, 'history', '年份不详', 'year unknown'],
  ] as const) {
    assert.equal(yearText(price, 'zh', age), zh);
    assert.equal(yearText(price, 'en', age), en);
  }
});

test('the word alone, where the years stand elsewhere', () => {
  assert.deepEqual(
    (['current', 'last', 'recent', 'history', undefined] as const).map((age) => ageWord(age, 'en')),
    ['', 'last season', '', 'old price', ''],
  );
});
