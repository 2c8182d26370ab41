import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { slipsIn } from './words.ts';

/** The rows of the two tables of content/STYLE.md: what is not written, and what is. */
const [chinese = '', english = ''] = readFileSync('content/STYLE.md', 'utf8').split('\n## English\n');
const rowsOf = (part: string): [string, string][] =>
  [...part.matchAll(/^\| (.+?) \| (.+?) \|$/gm)]
    .map(([, wrong = '', right = '']): [string, string] => [wrong, right])
    .slice(2);

for (const [part, locale] of [
  [chinese, 'zh'],
  [english, 'en'],
] as const)
  test(`the check knows every example of the style guide (${locale})`, () => {
    const rows = rowsOf(part);
    assert.ok(rows.length >= 8);
    for (const [wrong, right] of rows) {
      assert.notDeepEqual(slipsIn(wrong, locale), [], wrong);
      assert.deepEqual(slipsIn(right, locale), [], right);
    }
  });
