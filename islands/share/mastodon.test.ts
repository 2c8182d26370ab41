import assert from 'node:assert/strict';
import test from 'node:test';
import { hostOf, onServer } from './mastodon.ts';

test('reads a server however it is written', () => {
  for (const typed of [
    'mastodon.social',
    ' Mastodon.Social ',
    'https://mastodon.social/@me',
    '@me@mastodon.social',
    'me@mastodon.social',
  ])
    assert.equal(hostOf(typed), 'mastodon.social');
});

test('takes nothing that is no host name', () => {
  for (const typed of ['', 'mastodon', 'javascript:alert(1)', 'a b.c', '-x.org', 'x..org', 'x'.repeat(9999)])
    assert.equal(hostOf(typed), undefined);
});

test('moves the post to the server and leaves its words as they are', () => {
  const href = 'https://mastodon.social/share?text=%E5%86%B0%20%26%20snow';
  assert.equal(onServer(href, 'example.org'), 'https://example.org/share?text=%E5%86%B0%20%26%20snow');
});
