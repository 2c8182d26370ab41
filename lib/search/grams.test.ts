import assert from 'node:assert/strict';
import test from 'node:test';
import { gramsFor, gramsOf } from './grams.ts';
import { normalise } from './normalise.ts';

const TEXT = normalise('第一次上冰，先借 38 元的冰刀。Skating at 9:00–21:00 in Harbin，¥0。👩‍👧 3D冰');

test('whatever piece of a text is asked for, the text has all grams it is looked up by', () => {
  const grams = gramsOf(TEXT);
  const characters = [...TEXT];
  for (let length = 1; length <= 12; length++)
    for (let from = 0; from + length <= characters.length; from++)
      for (const term of characters
        .slice(from, from + length)
        .join('')
        .split(' ')
        .filter(Boolean))
        for (const gram of gramsFor(term)) assert.ok(grams.has(gram), `${gram} of ${term}`);
});

test('a term is looked up by few grams that cover it, however long it is', () => {
  assert.deepEqual(gramsFor('冰'), ['冰']);
  assert.deepEqual(gramsFor('冰场'), ['冰场']);
  assert.deepEqual(gramsFor('冰场免'), ['冰场', '场免']);
  assert.deepEqual(gramsFor('冰场免费'), ['冰场', '免费']);
  assert.deepEqual(gramsFor('skates'), ['ska', 'tes']);
  assert.ok(gramsFor('啊吧次的额'.repeat(20)).length <= 5);
});
