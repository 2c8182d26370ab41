import assert from 'node:assert/strict';
import test from 'node:test';
import { type WordStarts, WRAP_LIMITS, wrapText } from './wrapText.ts';

/** Ten px a Chinese character, five a letter. */
const width = (line: string): number =>
  Array.from(line, (char) => (char > '\u2e80' ? 10 : 5)).reduce((a, b) => a + b, 0);
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const wordStarts: WordStarts = (text) => new Set([...segmenter.segment(text)].map(({ index }) => index));

const TEXTS = [
  '摔一跤，算学会一半',
  '叫上爷爷（和孩子），“今天”就去；票价¥38，２小时',
  '明天晚上八点，在老地方等你，记得带手套',
  'Check the price, then call a friend',
  '周三去 Qunli Sports Park 滑 2 小时',
];

test('no line begins with a closing mark or ends with an opening one, whatever the width', () => {
  for (const text of TEXTS)
    for (const starts of [undefined, wordStarts])
      for (let box = 40; box <= 200; box += 10)
        for (const line of (wrapText(text, width, box, { wordStarts: starts }) ?? []).slice(1)) {
          assert.doesNotMatch(line, /^[、。，；：！？」』）”]/u, `${text} at ${box}`);
        }
  for (const text of TEXTS)
    for (let box = 40; box <= 200; box += 10)
      for (const line of wrapText(text, width, box) ?? [])
        assert.doesNotMatch(line, /[（“¥]$/u, `${text} at ${box}`);
});

test('every line fits, and nothing is lost', () => {
  for (const text of TEXTS)
    for (let box = 60; box <= 200; box += 10) {
      const lines = wrapText(text, width, box, { wordStarts }) ?? [];
      for (const line of lines) assert.ok(width(line) <= box, `${line} at ${box}`);
      assert.equal(lines.join('').replaceAll(' ', ''), text.replaceAll(' ', ''));
    }
});

test('it breaks at phrases first, then between words, and keeps lines even', () => {
  assert.deepEqual(wrapText('摔一跤，算学会一半', width, 60), ['摔一跤，', '算学会一半']);
  assert.deepEqual(wrapText('Check the price, then call a friend', width, 100), [
    'Check the price,',
    'then call a friend',
  ]);
  for (const line of wrapText('叫上爷爷带上孩子', width, 50, { wordStarts }) ?? [])
    assert.match(line, /^(叫上爷爷|带上孩子)$/);
});

test('a number stays with its unit', () => {
  for (let box = 40; box <= 120; box += 10)
    assert.doesNotMatch((wrapText('星期三下午去滑 2 小时', width, box) ?? []).join('|'), /2\|/, `${box}`);
});

test('within the least limit a word stays whole or nothing is returned', () => {
  assert.equal(wrapText('Supercalifragilistic', width, 60, { limit: WRAP_LIMITS[0] }), undefined);
  const torn = wrapText('Supercalifragilistic', width, 60) ?? [];
  assert.equal(torn.join(''), 'Supercalifragilistic');
  assert.ok(torn.every((line) => width(line) <= 60));
});

test('a dot between two facts goes where the line breaks', () => {
  assert.deepEqual(wrapText('Cuiliu Park Public Rink · 2024 price', width, 125), [
    'Cuiliu Park Public Rink',
    '2024 price',
  ]);
});

test('one character wider than the box has a line of its own; an empty text has none', () => {
  assert.deepEqual(
    wrapText('冰雪', () => 50, 20),
    ['冰', '雪'],
  );
  assert.equal(wrapText('', width, 20), undefined);
});
