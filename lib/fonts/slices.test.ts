import assert from 'node:assert/strict';
import test from 'node:test';
import { slicesOf } from './slices.ts';

const others = Array.from({ length: 1000 }, (_, at) => String.fromCodePoint(0x4e00 + ((at * 7919) % 20000)));
const slices = slicesOf(others);

function answers(range: string, point: number): boolean {
  return range.split(',').some((part) => {
    const [from, to = from] = part.replace('U+', '').split('-');
    return point >= Number.parseInt(from ?? '', 16) && point <= Number.parseInt(to ?? '', 16);
  });
}

test('the slice that a browser picks for a character, the last that answers for it, holds the character', () => {
  for (const char of others) {
    const picked = slices.findLast(({ range }) => answers(range, char.codePointAt(0) ?? 0));
    assert.ok(picked?.glyphs.includes(char), char);
  }
});

test('no character is in two slices, none is lost', () => {
  const all = slices.flatMap(({ glyphs }) => [...glyphs]);
  assert.deepEqual(all.toSorted(), [...new Set(others)].toSorted());
});

test('common characters come last, by name; rare ones need no list', () => {
  assert.match(slices.at(-1)?.range ?? '', /^U\+[0-9A-F]+(?:-[0-9A-F]+)?,/);
  assert.match(slices[0]?.range ?? '', /^U\+[0-9A-F]+-[0-9A-F]+$/);
});
