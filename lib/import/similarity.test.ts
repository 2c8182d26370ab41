import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editDistance } from '#lib/editDistance.ts';
import { nameKeys } from './nameKeys.ts';
import { similarity } from './similarity.ts';

const alike = (a: string[], b: string[]): number => similarity(nameKeys(a), nameKeys(b));

test('what every venue is called does not count', () => {
  assert.equal(alike(['南山滑雪场'], ['南山国际滑雪度假区']), 1);
  assert.equal(alike(['什刹海冰场'], ['什刹海']), 1);
  assert.equal(alike(['Nanshan Ski Resort'], ['Nanshan Ski Field']), 0.96);
});

test('a place name before it, another spelling, another script', () => {
  assert.equal(alike(['北京南山滑雪场'], ['南山滑雪场']), 0.9);
  assert.equal(alike(['Bipenggou Ski Area'], ['毕棚沟滑雪场']), 0.96);
  assert.equal(alike(['万龙滑雪场', 'Wanlong'], ['Wan Long Ski Resort']), 0.96);
  assert.ok(alike(['大同万龙白登山国际滑雪场'], ['大同白登山滑雪场']) >= 0.6);
});

test('other names stay apart', () => {
  assert.ok(alike(['南山滑雪场'], ['北大湖滑雪场']) < 0.6);
  assert.ok(alike(['军都山滑雪场', 'Jundushan'], ['石京龙滑雪场', 'Shijinglong Ski Resort']) < 0.6);
  assert.ok(alike(['紫云山滑雪场'], ['龙岗山滑雪场']) < 0.6);
});

test('a place is not a venue', () => {
  assert.equal(alike(['青州国际滑雪场'], ['青州驼山滑雪场']), 0.7);
  assert.equal(alike(['亚布力滑雪场'], ['亚布力阳光滑雪场']), 0.7);
});

test('names that say nothing', () => {
  assert.equal(alike(['滑雪场'], ['国际滑雪场']), 0.6);
  assert.equal(alike(['滑雪场'], ['南山滑雪场']), 0);
});

test('edits are counted as by hand', () => {
  assert.equal(editDistance('kitten', 'sitting'), 3);
  assert.equal(editDistance('', '雪'), 1);
  assert.equal(editDistance('雪如意', '雪如意'), 0);
});
