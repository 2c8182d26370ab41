import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixText } from '#lib/content/fix/fixText.ts';
import { skeletonOf } from '#lib/content/fix/skeleton.ts';
import { hostileText } from './hostileText.ts';
import { Seeded } from './seeded.ts';

const FRONT =
  '---\ntitle: 标题,一\ndescription: 只给测试用的一段摘要。\nshare: 只给测试用的一句转发语。\n---\n';
/** What an editor types wrongly, thrown among the rest. */
const SLIPS = [
  '先租,再上冰. ',
  '戴FIS头盔(旧)',
  '¥ 38',
  '9:00-21:00',
  '他说"冷"',
  '等一下...',
  ' ，再',
  '「冰」１２',
];

test('500 hostile documents are mended without harm: words change, nothing else, and once is enough', () => {
  const by = new Seeded(11);
  let changed = 0;
  for (let number = 0; number < 500; number++) {
    const text = `${FRONT}${hostileText(by)}\n\n${SLIPS[number % SLIPS.length]}${hostileText(by)}\n`;
    const fixed = fixText(text, number % 2 === 0 ? 'zh' : 'en');
    assert.equal(skeletonOf(fixed), skeletonOf(text), JSON.stringify(text));
    assert.equal(fixText(fixed, number % 2 === 0 ? 'zh' : 'en'), fixed, JSON.stringify(text));
    if (fixed !== text) changed += 1;
  }
  assert.ok(changed > 100, `${changed} of them were changed; fewer would prove little`);
});
