import assert from 'node:assert/strict';
import test from 'node:test';
import { inGlyphOrder } from './glyphOrder.ts';

test('known characters come in their order, unknown ones after them as they were', () => {
  assert.deepEqual(inGlyphOrder([...'岭冰坡雪'], '雪冰\n'), [...'雪冰岭坡']);
});
