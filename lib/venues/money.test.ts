import assert from 'node:assert/strict';
import test from 'node:test';
import { money, moneyRange } from './money.ts';

test('an amount has no inner space, and decimals only where there are any', () => {
  assert.equal(money(0), '¥0');
  assert.equal(money(38), '¥38');
  assert.equal(money(9.9), '¥9.9');
  assert.equal(money(1280), '¥1280');
  assert.equal(money(18_999), '¥18,999');
});

test('a range is written once with its sign, an equal end is no range', () => {
  assert.equal(moneyRange(40, 120), '¥40–120');
  assert.equal(moneyRange(40, 40), '¥40');
  assert.equal(moneyRange(40), '¥40');
});
