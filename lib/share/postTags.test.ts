import assert from 'node:assert/strict';
import test from 'node:test';
import { tagFault } from './postTags.ts';

test('Weibo topics are closed by a second mark, and one is enough', () => {
  assert.equal(tagFault('去滑冰。#让精彩每天出彩#', 'zh'), undefined);
  assert.equal(tagFault('去滑冰。', 'zh'), undefined);
  assert.equal(tagFault('去滑冰。#滑冰', 'zh'), 'wrong-kind');
  assert.equal(tagFault('#滑冰#滑雪#', 'zh'), 'wrong-kind');
  assert.equal(tagFault('#滑冰# #周末#', 'zh'), 'too-many');
});

test('English tags are words, at most two', () => {
  assert.equal(tagFault('Go skating. #WinterSport #Ice', 'en'), undefined);
  assert.equal(tagFault('Go. #a #b #c', 'en'), 'too-many');
  assert.equal(tagFault('Rink #1 is open.', 'en'), 'wrong-kind');
  assert.equal(tagFault('#滑冰#', 'en'), 'wrong-kind');
});
