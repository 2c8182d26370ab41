import assert from 'node:assert/strict';
import test from 'node:test';
import { DISPLAY_FONT, subset } from '#lib/fonts/subset.ts';
import { readFontFile } from './fontFile.ts';

test('reads which characters a font has and how wide they are', async () => {
  const font = readFontFile(await subset(DISPLAY_FONT, '¥038北 ', 'sfnt'));
  assert.equal(font.covers('北'), true);
  assert.equal(font.covers('南'), false);
  assert.equal(font.covers('𒀀'), false);
  // Advance widths of Smiley Sans 1.1.1, 1000 units to the em.
  assert.deepEqual(['¥', '0', '3', '8', '北'].map(font.advance), [0.472, 0.49, 0.432, 0.469, 0.8]);
});

test('refuses bytes that are no font', () => {
  assert.throws(() => readFontFile(new Uint8Array(64)), /not an sfnt font/);
});
