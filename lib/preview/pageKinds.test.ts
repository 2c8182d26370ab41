import assert from 'node:assert/strict';
import test from 'node:test';
import { pageKinds } from './pageKinds.ts';

test('each page that there is once, and of the others the one with the longest address', () => {
  const paths = [
    '/zh/',
    '/zh/venues/',
    '/zh/venues/a/',
    '/zh/venues/longer/',
    '/zh/games/',
    '/zh/games/sport/luge/',
    '/zh/games/nation/nor/',
    '/en/venues/the-longest-of-all/',
  ];
  assert.deepEqual(pageKinds(paths, 'zh'), [
    '/zh/',
    '/zh/venues/',
    '/zh/venues/longer/',
    '/zh/games/',
    '/zh/games/sport/luge/',
    '/zh/games/nation/nor/',
  ]);
});
