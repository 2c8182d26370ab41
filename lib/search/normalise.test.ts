import assert from 'node:assert/strict';
import test from 'node:test';
import { normalise } from './normalise.ts';

test('case, accents, width and what stands between words make no difference', () => {
  assert.equal(normalise('  Ski-Resort, No. 3! '), 'ski resort no 3');
  assert.equal(normalise('Zürich／ＡＢＣ'), 'zurich abc');
  assert.equal(normalise('北京·什刹海（冰场）'), '北京 什刹海 冰场');
  assert.equal(normalise(' -'), '');
});

test('plain text comes out as it would among other text', () => {
  const plain = Array.from({ length: 95 }, (_, index) => `a${String.fromCharCode(32 + index)}b`);
  for (const text of plain) assert.equal(`${normalise(text)} 冰`, normalise(`${text} 冰`), text);
});
