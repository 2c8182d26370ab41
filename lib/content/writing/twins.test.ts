import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digitsIn } from './digits.ts';
import { englishNumbers, hanNumbers } from './numberWords.ts';
import { writingOf } from './passages.ts';
import { checkTwins } from './twins.ts';

const FRONT = '---\ntitle: T\ndescription: D\nshare: S\n---\n\n';

/** What a pair of bodies is told: language, line, rule and message. */
function told(zh: string, en: string): string[] {
  const found = checkTwins({ zh: writingOf(FRONT + zh), en: writingOf(FRONT + en) });
  const lines = [
    ...found.zh.map((one) => ({ locale: 'zh', ...one })),
    ...found.en.map((one) => ({ locale: 'en', ...one })),
  ];
  return lines.map(({ locale, line, rule, message }) => `${locale}:${line} ${rule} ${message.en}`);
}

test('numbers are compared by value, however their language scales and points them', () => {
  const values = (text: string): string[] => digitsIn(text).map(({ value }) => value);
  assert.deepEqual(values('3.46 亿、8200 万、3000 多万'), ['346000000', '82000000', '30000000']);
  assert.deepEqual(values('346 million, 82 million, 1.5 billion'), ['346000000', '82000000', '1500000000']);
  assert.deepEqual(values('¥10,000 and 10000'), ['10000', '10000']);
  assert.deepEqual(values('7–8 million, 300–500 万'), ['7000000', '8000000', '3000000', '5000000']);
  assert.deepEqual(values('9:00–17:30, 9 a.m., 5 pm'), ['9', '17:30', '9', '17']);
  assert.deepEqual(values('3 千米 5 千'), ['3', '5000']);
});

test('a number said in words is said', () => {
  const han = hanNumbers('两小时，十五厘米，一百二十分钟，三亿人，四五千块，四成，五点半');
  for (const value of ['2', '15', '120', '300000000', '4000', '5000', '40', '5:30'])
    assert.ok(han.has(value), value);
  const english = englishNumbers(
    'Two hours, fifteen, twenty-five, three hundred million, the third of January, twice',
  );
  for (const value of ['2', '15', '25', '300000000', '3', '1']) assert.ok(english.has(value), value);
});

test('twins that say the same in their own way are left alone', () => {
  const zh = '2022 年 1 月 13 日，3.46 亿人，滑 2 小时 <Price cny="70" year="2022" s="a" />。';
  const en =
    'On 13 January 2022, 346 million people skated two hours for <Price cny="70" year="2022" s="a" />.';
  assert.deepEqual(told(zh, en), []);
});

test('a number of one language only is told where it stands, once', () => {
  assert.deepEqual(told('票 70 元。\n\n又是 70 元。', 'It costs ¥71.'), [
    'zh:7 twin/number 70 stands in zh.mdx only',
    'en:7 twin/number ¥71 stands in en.mdx only'.replace('¥', ''),
  ]);
  assert.deepEqual(told('票 <Price cny="70" year="2022" s="a" />', 'A ticket for ¥70.'), [
    'zh:7 twin/number 2022 stands in zh.mdx only',
  ]);
});

test('one amount has the same years and sources in both', () => {
  const other = '<Price cny="70" year="2026" s="a" /> 2022';
  assert.deepEqual(told('<Price cny="70" year="2022" s="a" /> 2026', other), [
    'zh:7 twin/price ¥70: only in zh.mdx 2022 a; only in en.mdx (line 7) 2026 a',
  ]);
});

test('both name the same venues', () => {
  const list = '<Venues kinds="ice-rink" limit="5" />';
  assert.deepEqual(told(`[甲](/zh/venues/rink/)\n\n${list}`, `[A](/en/venues/rink/#prices)\n\n${list}`), []);
  assert.deepEqual(told('[甲](/zh/venues/rink/)', list.replace('5', '6')), [
    'zh:7 twin/venue rink stands in zh.mdx only',
    'en:7 twin/venue <Venues kinds="ice-rink" limit="6" /> stands in en.mdx only',
  ]);
});
