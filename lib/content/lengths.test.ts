import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkLengths, weiboLength } from './lengths.ts';
import { parseYaml } from './yaml/parseYaml.ts';

const FITTING = { title: '很'.repeat(23), description: '很'.repeat(110), share: '很'.repeat(120) };
const tooLong = (meta: typeof FITTING): string[] =>
  checkLengths(meta, parseYaml('')).map(({ message }) => message.en.split(' ')[0] ?? '');

test('counts as Weibo does: a Latin letter is one half', () => {
  assert.equal(weiboLength('滑冰'), 2);
  assert.equal(weiboLength('ice'), 2);
  assert.equal(weiboLength('¥38 滑冰'), 5);
});

test('takes what a card can show, and not one character more', () => {
  assert.deepEqual(tooLong(FITTING), []);
  for (const field of ['title', 'description', 'share'] as const)
    assert.deepEqual(tooLong({ ...FITTING, [field]: `${FITTING[field]}很` }), [field]);
  assert.deepEqual(tooLong({ ...FITTING, title: 'x'.repeat(71) }), ['title']);
});
