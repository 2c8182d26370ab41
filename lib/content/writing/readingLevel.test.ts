import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writingOf } from './passages.ts';
import { checkReading, flesch, zhAverage } from './readingLevel.ts';

const FRONT = '---\ntitle: T\ndescription: D\nshare: S\n---\n\n';
const rules = (body: string, locale: 'zh' | 'en') =>
  checkReading(writingOf(FRONT + body).passages, locale).map(({ line, rule }) => [line, rule]);

test('a Chinese sentence is as long as its characters; a number, a price or a Latin word is one', () => {
  assert.equal(zhAverage(['先租，再买。买得起吗？']), 4);
  assert.equal(zhAverage(['滑 120 分钟，¥70。']), 5);
  assert.equal(zhAverage([]), 0);
});

test('Flesch reading ease is what its author’s formula gives', () => {
  // Six words of one syllable each in one sentence: 206.835 − 1.015 × 6 − 84.6.
  assert.ok(Math.abs(flesch(['The cat sat on the mat.']) - 116.145) < 0.001);
  assert.ok(flesch(['Participation in recreational activities necessitates considerable expenditure.']) < 0);
  assert.equal(flesch([]), 100);
});

test('a point within a number or after an initial ends no sentence', () => {
  const [whole, parts] = [flesch(['He paid 1.80 yuan, c. 2022.']), flesch(['He paid 1. 80 yuan. 2022.'])];
  assert.ok(whole < parts);
});

test('warns of a text that is too hard, at its longest sentence, and not of a short one', () => {
  const long = `${'很'.repeat(45)}。`;
  assert.deepEqual(rules(`${'很'.repeat(41)}。\n\n`.repeat(4) + long, 'zh'), [[15, 'reading/long']]);
  assert.deepEqual(rules(`${'很'.repeat(40)}。\n\n`.repeat(5), 'zh'), []);
  assert.deepEqual(rules(long, 'zh'), []);
  const hard = 'Participation necessitates considerable organisational preparation. ';
  assert.deepEqual(rules(hard.repeat(5), 'en'), [[7, 'reading/hard']]);
  assert.deepEqual(rules('Rent the skates. Bring gloves. Fall well. Get up. Go on.', 'en'), []);
});
