import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slipsIn } from './words.ts';

const slips = (text: string, locale: 'zh' | 'en') =>
  slipsIn(text, locale).map(({ rule, offset }) => `${rule.slice('words/'.length)} ${offset}`);

const ZH: Record<string, string[]> = {
  您去滑雪厂滑雪: ['term 0', 'term 2'],
  全市最好玩的冰场: ['superlative 2'],
  '最多 175 人，最便宜 ¥0': [],
  '去滑冰！': ['exclamation 3'],
  '先租,再买': ['punctuation 2'],
  '他说"冷"': ['punctuation 2', 'punctuation 4'],
  '等一下...': ['punctuation 3'],
  '¥ 38': ['punctuation 0'],
  '￥38，ＦＩＳ': ['width 0', 'width 4'],
  '先租,再买(成人)。': ['punctuation 2', 'punctuation 5', 'punctuation 8'],
  '先的的先，，再': ['doubled 1', 'doubled 4'],
  目的的确不了了之: [],
  '2026 年 11 月 23 日，周一；2 月 30 日；2026 年 11 月 23 日（周二）': ['date 20', 'date 29'],
  '滑120 分钟': ['spacing 1'],
  '滑 120分钟': ['spacing 5'],
  '先租， 再买': ['spacing 3'],
  '9:00-21:00 开': ['range 0'],
  '70~90 元': ['range 0'],
  '9:00–21:00，2022–23，EN 1077，RS-98，2026-11-22，010-66554433': [],
  '网址 https://www.gmw.cn/ 和 3.46 亿、24.56%，¥38': [],
};
const EN: Record<string, string[]> = {
  'A vibrant center': ['term 2', 'spelling 10'],
  'Put the the gloves on': ['doubled 4'],
  'Monday, 23 November 2026; Tuesday, 23 November 2026; 31 April': ['date 26', 'date 53'],
  'the Winter Sports Management Center': [],
  'The cheapest rink in town': ['superlative 0'],
  'the cheaper one, at ¥40': [],
  'Go skating!': ['exclamation 10'],
  'Don\'t say "cold"': ['punctuation 3', 'punctuation 10', 'punctuation 15'],
  'Don’t say “cold”, 9:00–21:00': [],
  'Wait，go': ['punctuation 4'],
  'search 公益冰场。': [],
  '70-90 yuan': ['range 0'],
};

for (const [texts, locale] of [
  [ZH, 'zh'],
  [EN, 'en'],
] as const)
  for (const [text, expected] of Object.entries(texts))
    test(`${locale}: ${text}`, () => assert.deepEqual(slips(text, locale), expected));
