import assert from 'node:assert/strict';
import test from 'node:test';
import { venueOf } from '#lib/content/venueOf.ts';
import { absolute, venuePath } from '#lib/routes.ts';
import { correctionText } from './correctionText.ts';

const build = { date: '2026-11-23', commit: '0123456789abcdef' };
const textOf = (id: string, locale: 'zh' | 'en') => {
  const { venue, city } = venueOf(id);
  return correctionText(locale, venue, city, build);
};

test('the message says which venue, which page and which version', () => {
  for (const locale of ['zh', 'en'] as const) {
    const text = textOf('beijing-shichahai-ice-rink', locale);
    assert.match(text, /beijing-shichahai-ice-rink/);
    assert.ok(text.includes(absolute(venuePath(locale, 'beijing-shichahai-ice-rink'))));
    assert.match(text, /2026-11-23/);
    assert.match(text, /0123456789(?!a)/);
    assert.match(text, /什刹海冰场/);
  }
});

test('each price stands with its year and its outlet; a long list is cut and says so', () => {
  assert.match(textOf('beijing-shichahai-ice-rink', 'en'), /¥100 \| 2026 \| Beijing News/);
  assert.match(textOf('zhangjiakou-thaiwoo-ski-resort', 'zh'), /… \+20/);
});

test('what is not known is said to be unknown', () => {
  assert.match(textOf('beijing-ice-cube-curling-hall', 'zh'), /价格：没查到/);
  assert.match(textOf('beijing-ice-cube-curling-hall', 'en'), /Prices: unknown/);
});

test('it names no mailbox and no person', () => {
  assert.doesNotMatch(textOf('beijing-shichahai-ice-rink', 'en'), /@|mailto/);
});
