import assert from 'node:assert/strict';
import test from 'node:test';
import { acceptedEncodings } from './acceptedEncodings.ts';

test('encodings come in the order of the site, without those that are refused', () => {
  for (const [header, names] of [
    [undefined, []],
    ['gzip, deflate, br, zstd', ['br', 'zstd', 'gzip']],
    ['GZIP;q=0.5', ['gzip']],
    ['br;q=0, gzip;q=0.000', []],
    ['*', []],
  ] as const)
    assert.deepEqual(
      acceptedEncodings(header).map(({ name }) => name),
      names,
      String(header),
    );
});
