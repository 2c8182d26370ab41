import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent, reportOn } from '../door.ts';
import { edited } from '../fixtures/edited.ts';
import { toldLine } from '../problem.ts';

test('the content of the site itself has no warnings', () => {
  // A Chinese text may be corrected before its English: the page says so meanwhile.
  const warnings = reportOn('content').warnings.filter(({ rule }) => rule !== 'twin/drifted');
  assert.deepEqual(warnings.map(toldLine), []);
});

test('a warning names its place in the file and stops nothing', () => {
  const edit = { file: 'guides/first-turn/zh.mdx', find: '先看安全。', by: '您先看**安全**!' };
  const [problems, warnings] = edited([edit], (dir) => [checkContent(dir), reportOn(dir).warnings]);
  assert.deepEqual(problems, []);
  const words = warnings.filter(({ rule }) => rule.startsWith('words/')).map(toldLine);
  assert.deepEqual(words, [
    'guides/first-turn/zh.mdx:15:1  words/term  用了“您”  → 写“你”',
    'guides/first-turn/zh.mdx:15:10  words/exclamation  有感叹号  → 改成句号',
  ]);
});

test('a text with a problem of its own is left alone until that is mended', () => {
  const edit = { file: 'guides/first-turn/zh.mdx', find: '先看安全。', by: '您先看 {安全}' };
  assert.deepEqual(
    edited([edit], (dir) => reportOn(dir).warnings.filter(({ file }) => file.endsWith('zh.mdx'))),
    [],
  );
});
