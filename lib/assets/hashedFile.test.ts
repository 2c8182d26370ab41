import assert from 'node:assert/strict';
import test from 'node:test';
import { hashedName } from './hashedFile.ts';

test('a name changes with the contents, and only with them', () => {
  assert.match(hashedName('rink.svg', 'a'), /^rink\.[0-9a-f]{10}\.svg$/);
  assert.equal(hashedName('rink.svg', 'a'), hashedName('rink.svg', Buffer.from('a')));
  assert.notEqual(hashedName('rink.svg', 'a'), hashedName('rink.svg', 'b'));
  assert.match(hashedName('film.min.js', 'a'), /^film\.min\.[0-9a-f]{10}\.js$/);
});
