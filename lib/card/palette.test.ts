import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { PALETTE } from './palette.ts';

test('share images and pages have the same colours', () => {
  const css = readFileSync('app/styles/tokens.css', 'utf8');
  for (const [name, hex] of Object.entries(PALETTE)) {
    assert.equal(new RegExp(`--${name}: (#[0-9a-f]+);`).exec(css)?.[1], hex, name);
  }
});
