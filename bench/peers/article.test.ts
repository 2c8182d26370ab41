import assert from 'node:assert/strict';
import test from 'node:test';
import { type Article, bodyOf, markdownOf, titleOf } from './article.ts';

const article: Article = {
  slug: 'a',
  pieces: [
    { kind: 'h1', text: '第一次上冰' },
    { kind: 'li', text: '1. ¥38 {x} <b>' },
    { kind: 'p', text: '手套' },
  ],
};

test('an article keeps its order, and nothing in its text is read as a mark', () => {
  assert.equal(bodyOf(article), '# 第一次上冰\n\n- 1&#46; ¥38 &#123;x&#125; &#60;b&#62;\n\n手套\n');
  assert.equal(titleOf(article), '第一次上冰');
});

test('front matter comes first', () => {
  assert.ok(
    markdownOf(article, { layout: 'x' }).startsWith('---\ntitle: "第一次上冰"\nlayout: x\n---\n\n# '),
  );
});
