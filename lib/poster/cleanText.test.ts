import assert from 'node:assert/strict';
import test from 'node:test';
import { cleanText } from './cleanText.ts';

const clean = (typed: string): string => cleanText(typed).text;

test('words of both languages stay as they are, markup included', () => {
  for (const text of [
    '下班去滑一小时',
    'It’s only Tuesday.',
    '¥38 + 28℃',
    'صباح الخير',
    '<script>alert(1)</script>',
  ])
    assert.deepEqual(cleanText(text), { text, dropped: false });
});

test('white space of any kind becomes single spaces inside, and none around', () => {
  assert.deepEqual(cleanText(' 明天\t\n 八点\u3000见 '), { text: '明天 八点 见', dropped: false });
});

test('what a canvas cannot draw is taken out, and that is said', () => {
  assert.deepEqual(cleanText('去滑冰🧣⛸️'), { text: '去滑冰', dropped: true });
  assert.deepEqual(cleanText('a\u200bb\u202ec\u2066d\u0007e\ufefff'), { text: 'abcdef', dropped: true });
  assert.deepEqual(cleanText('\ud83d'), { text: '', dropped: true });
  assert.equal(clean('👨‍👩‍👧'), '');
  assert.equal(clean('\u3164\u115f\uffa0'), '');
  assert.equal(clean('1\ufe0f\u20e3'), '1');
});

test('marks do not heap up, and do not stand alone', () => {
  assert.equal(clean(`a${'\u0301\u0302\u0303\u0304'.repeat(20)}`).length <= 3, true);
  assert.equal(clean('\u0301\u0302abc'), 'abc');
});

test('five thousand characters take no longer than five hundred', () => {
  assert.equal(clean('字'.repeat(5000)).length, 500);
});
