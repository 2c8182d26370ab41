import assert from 'node:assert/strict';
import test from 'node:test';
import type { Card } from '#lib/share/card.ts';
import { loadCardFonts } from './cardFonts.ts';
import { cardText, checkGlyphs } from './checkGlyphs.ts';

const card = (title: string): Card => ({
  key: 'venues-test',
  locale: 'zh',
  path: '/zh/guides/first-skate/',
  kicker: '北京 · 冰场',
  title,
  price: '¥38',
  priceNote: '一小时 · 2026 年价',
  facts: ['全年'],
  scene: 'curling',
  alt: '',
});

async function check(title: string): Promise<void> {
  const { text } = await loadCardFonts(cardText(card(title)));
  checkGlyphs(card(title), text.zh);
}

test('a character that the display face lacks comes from the text face', async () => {
  const { display } = await loadCardFonts('龘冰');
  assert.equal(display.fonts[0]?.covers('龘'), false);
  await check('龘冰场');
});

test('a character that no font has fails with the page, the character and what to do', async () => {
  await assert.rejects(
    check('𒀀冰场'),
    /"venues-test" \(zh\): no font of the project has “𒀀” \(U\+12000\) → /,
  );
});

test('an emoji fails, since the renderer would fetch it', async () => {
  await assert.rejects(check('冰场⛸'), /"venues-test" \(zh\): “⛸” \(U\+26F8\) is an emoji.* → /);
});
