import assert from 'node:assert/strict';
import test from 'node:test';
import { bodyOf, titleOf } from '../peers/article.ts';
import { peerArticles } from './peerArticles.ts';

test('each has a title and as many words as a guide, and no two are alike', () => {
  const articles = peerArticles(60);
  assert.equal(new Set(articles.map(bodyOf)).size, 60);
  assert.ok(articles.every((article) => titleOf(article) && bodyOf(article).length > 300));
});
