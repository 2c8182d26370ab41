import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkLengths, checkTags } from './lengths.ts';
import { parseYaml } from './yaml/parseYaml.ts';

const FITTING = { title: '很'.repeat(23), description: '很'.repeat(110), share: '很'.repeat(120) };
const tooLong = (meta: typeof FITTING): string[] =>
  checkLengths(meta, parseYaml('')).map(({ message }) => message.en.split(' ')[0] ?? '');

test('takes what a card can show, and not one character more', () => {
  assert.deepEqual(tooLong(FITTING), []);
  for (const field of ['title', 'description', 'share'] as const)
    assert.deepEqual(tooLong({ ...FITTING, [field]: `${FITTING[field]}很` }), [field]);
  assert.deepEqual(tooLong({ ...FITTING, title: 'x'.repeat(71) }), ['title']);
});

test('tags are of the kind that the networks of the language know', () => {
  const rules = (share: string, locale: 'zh' | 'en') =>
    checkTags({ ...FITTING, share }, locale, parseYaml('')).map(({ rule }) => rule);
  assert.deepEqual(rules('去滑冰。#让精彩每天出彩#', 'zh'), []);
  assert.deepEqual(rules('去滑冰。#滑冰', 'zh'), ['share/tags']);
  assert.deepEqual(rules('#a #b #c', 'en'), ['share/tags']);
});
