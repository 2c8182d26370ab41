import assert from 'node:assert/strict';
import test from 'node:test';
import { ensureLocale, isLocale, LOCALES, otherLocale } from './locale.ts';

test('only the languages of the site are locales', () => {
  for (const locale of LOCALES) assert.equal(ensureLocale(locale), locale);
  for (const value of ['ZH', 'zh-CN', '', 'fr']) {
    assert.equal(isLocale(value), false);
    assert.throws(() => ensureLocale(value), new RegExp(`"${value}".*zh, en`));
  }
});

test('each language is the other one of the other', () => {
  for (const locale of LOCALES) {
    assert.notEqual(otherLocale(locale), locale);
    assert.equal(otherLocale(otherLocale(locale)), locale);
  }
});
