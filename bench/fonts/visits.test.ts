import assert from 'node:assert/strict';
import test from 'node:test';
import { byVisits, visitsOf } from './visits.ts';

test('pages share the visits of their kind', () => {
  const visits = visitsOf(['/zh/', '/zh/guides/a/', '/zh/guides/b/', '/zh/about/']);
  assert.deepEqual([...visits.values()], [250, 75, 75, 100]);
});

test('what more visits show comes first', () => {
  const shown = new Map([
    ['/zh/', '冰雪'],
    ['/zh/guides/a/', '雪滑'],
    ['/zh/venues/x/', '岭'],
  ]);
  assert.deepEqual(byVisits(shown), ['雪', '冰', '滑', '岭']);
});
