import assert from 'node:assert/strict';
import test from 'node:test';
import { BREAK_LIMITS, breakLines } from './breakLines.ts';

/** Full-width characters count 2, others 1. */
const width = (line: string): number => [...line].reduce((sum, char) => sum + (char < '\u2000' ? 1 : 2), 0);

const TEXTS = [
  '浩泰冰上运动中心（天通苑龙德广场）',
  '先量身高，再买孩子的票',
  '“冰雪”不贵——就在家附近、1 月至次年 2 月，¥38 起……（含鞋）。',
  '半日场通票（冰车、冰上自行车，场内不限次） · 2026 年价',
  'All-Star/Bingfen Wanxiang Rink, Shenzhen MixC World (10:00–12:00)',
  '酷冰 Frozone（土城国民运动中心）100%',
];

test('no line begins or ends against the rules, at any width, and no character is lost', () => {
  for (const text of TEXTS) {
    for (const limit of BREAK_LIMITS) {
      for (let box = 6; box < 60; box++) {
        const lines = breakLines(text, width, box, { limit });
        if (!lines) continue;
        for (const line of lines) {
          assert.ok(width(line) <= box, `${line} in ${box}`);
          assert.doesNotMatch(line, /^[、，。：；？！”’）」』》—…·%–-]/u);
          assert.doesNotMatch(line, /[（「『《“‘¥·]$/u);
        }
        assert.equal(lines.join('').replace(/[\s·]/g, ''), text.replace(/[\s·]/g, ''));
      }
    }
  }
});

test('breaks stand between phrases before they stand between words', () => {
  assert.deepEqual(breakLines('先量身高，再买孩子的票', width, 14), ['先量身高，', '再买孩子的票']);
  assert.deepEqual(breakLines('浩泰冰上运动中心（天通苑）', width, 20), ['浩泰冰上运动中心', '（天通苑）']);
});

test('a figure stays with its unit, a time stays whole, a separator at a break goes', () => {
  assert.deepEqual(breakLines('开到次年 2 月', width, 10), ['开到次年', '2 月']);
  assert.deepEqual(breakLines('open 10:00–12:00 daily', width, 12), ['open', '10:00–12:00', 'daily']);
  assert.deepEqual(breakLines('Entry · 2026 price', width, 11), ['Entry', '2026 price']);
});

test('a word is broken only when that is allowed', () => {
  assert.equal(breakLines('哈尔滨', width, 4), undefined);
  assert.deepEqual(breakLines('哈尔滨', width, 4, { limit: BREAK_LIMITS[2] }), ['哈尔', '滨']);
  assert.equal(breakLines('Wanlongbaidengshan', width, 10, { limit: BREAK_LIMITS[2] }), undefined);
});
