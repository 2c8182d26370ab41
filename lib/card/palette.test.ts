import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { PALETTE } from './palette.ts';

test('share images and pages have the same colours', () => {
  const css = readFileSync('app/styles/tokens.css', 'utf8');
  const tokenOf = (name: string): string | undefined => new RegExp(`--${name}: ([^;]+);`).exec(css)?.[1];
  for (const [name, hex] of Object.entries(PALETTE)) {
    const value = tokenOf(name);
    const alias = /^var\(--([\w-]+)\)$/.exec(value ?? '')?.[1];
    assert.equal(alias ? tokenOf(alias) : value, hex, name);
  }
});
