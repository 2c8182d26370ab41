import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englishByPinyin, sortNames, splitJoined, syllables } from './names.ts';

test('joined names come apart by script', () => {
  const joined = '首钢滑雪大跳台, Big Air Shougang, Биг-эйр Шоген, 首鋼滑雪大跳台';
  assert.deepEqual(sortNames(splitJoined(joined)), {
    zh: '首钢滑雪大跳台',
    en: 'Big Air Shougang',
    aka: ['首鋼滑雪大跳台'],
  });
});

test('line breaks, invisible characters and doubles go; a name is no essay', () => {
  assert.deepEqual(sortNames(['万龙\n滑雪场', '万龙 滑雪场', '\u200b', '']), { zh: '万龙 滑雪场', aka: [] });
  assert.equal(sortNames(['x'.repeat(500)]).en?.length, 120);
});

test('an English name by pinyin', () => {
  assert.equal(englishByPinyin('毕棚沟滑雪场'), 'Bipenggou Ski Resort');
  assert.equal(englishByPinyin('兰州龙山国际滑雪场'), 'Lanzhoulongshan International Ski Resort');
  assert.equal(englishByPinyin('什刹海冰场'), 'Shichahai Ice Rink');
  assert.equal(englishByPinyin('滑雪场'), 'Huaxuechang');
  assert.deepEqual(syllables('吕梁8号'), ['lv', 'liang', '8', 'hao']);
});
