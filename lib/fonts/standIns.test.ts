import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import subsetFont from 'subset-font';
import { readFontFile } from '#lib/card/fontFile.ts';
import { STAND_INS, standInCss } from './standIns.ts';
import { DISPLAY_FONT } from './subset.ts';

const NOTO = 'node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf';
const HAN = '冰雪不贵就在家附近';
const LATIN = 'Winter sport is not only for rich people 0123456789';

async function widthOf(file: string, text: string): Promise<number> {
  const bytes = await subsetFont(readFileSync(file), text, { targetFormat: 'sfnt' });
  const font = readFontFile(new Uint8Array(bytes));
  return [...text].reduce((sum, char) => sum + font.advance(char), 0);
}

test('the display face and its stand-in are equally wide, in Chinese exactly, in Latin within 2 %', async () => {
  const [chinese, latin] = STAND_INS.filter(({ locals }) => locals.includes('Noto Sans SC'));
  const ratio = async (text: string) => (await widthOf(DISPLAY_FONT, text)) / (await widthOf(NOTO, text));
  assert.equal(Math.round((await ratio(HAN)) * 1000) / 1000, chinese?.size);
  assert.ok(Math.abs((await ratio(LATIN)) - (latin?.size ?? 0)) < 0.02, String(await ratio(LATIN)));
});

test('each is a rule of its own, and names no file', () => {
  const rules = standInCss().split('\n');
  assert.equal(rules.length, STAND_INS.length);
  assert.match(rules[0] ?? '', /size-adjust:80%;ascent-override:121\.3%;descent-override:28\.8%/);
  assert.doesNotMatch(standInCss(), /url\(/);
});
