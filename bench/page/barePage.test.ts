import assert from 'node:assert/strict';
import test from 'node:test';
import { barePage } from './barePage.ts';

test('the bare page holds the words in their order, lists as lists, and one stylesheet', () => {
  const html = barePage(
    [
      { kind: 'h1', text: '冰 & 雪' },
      { kind: 'li', text: '一' },
      { kind: 'li', text: '二' },
      { kind: 'p', text: '<三>' },
    ],
    'zh-CN',
  );
  assert.match(html, /<title>冰 &amp; 雪<\/title>/);
  assert.match(html, /<ul>\n<li>一<\/li>\n<li>二<\/li>\n<\/ul>\n<p>&lt;三><\/p>/);
  assert.equal(html.match(/<link|<script|<img/g)?.length, 1);
});
