import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx, { type Options } from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { splitFrontMatter } from '../../frontMatter.ts';
import { bracesOnly } from '../braces.ts';
import { BITS, Wounds } from './fixtures/wounds.ts';
import { quickMdx } from './quickMdx.ts';

const full = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMdx, { acorn: bracesOnly as unknown as Options['acorn'] })
  .freeze();

const plain = (root: unknown): unknown => JSON.parse(JSON.stringify(root));
const bodies = globSync('content/{guides,pages}/*/*.mdx')
  .sort()
  .map((file) => splitFrontMatter(readFileSync(file, 'utf8')).body);

/** Compares both trees, places included; tells how many blocks were left to the full parser, or that all were. */
function compared(text: string): number | undefined {
  let left = 0;
  const quick = quickMdx(text, (block) => {
    left += 1;
    return full.parse(block) as Root;
  });
  if (!quick) return undefined;
  assert.deepEqual(plain(quick), plain(full.parse(text)), JSON.stringify(text));
  return left;
}

test('every text of the site comes out as from the full parser, nearly all of it without it', () => {
  const left = bodies.map(compared);
  const whole = left.filter((blocks) => blocks === undefined).length;
  assert.ok(whole <= bodies.length / 10, `${whole} of ${bodies.length} texts are left to the full parser`);
  const most = left.filter((blocks) => blocks === 0).length;
  assert.ok(most >= bodies.length / 2, `${most} of ${bodies.length} texts are read without it`);
});

test('so does every text that is cut, wounded or made up, unless it is left to the full parser', () => {
  const wounds = new Wounds(8, bodies);
  let same = 0;
  for (let count = 0; count < 4000; count++) if (compared(wounds.text()) !== undefined) same += 1;
  assert.ok(same > 400, `${same} of 4000 were compared`);
});

test('what may reach beyond its block, and what is wrong, is left alone', () => {
  const texts = [
    '- a\n\n- b',
    'a\n\n    b',
    '[a]: /zh/\n\n[a]',
    '```\n\na',
    'a {b}',
    '<Step>\n\na',
    'a <b>',
    'a\r\n',
  ];
  for (const text of texts)
    assert.equal(
      quickMdx(text, (block) => full.parse(block) as Root),
      undefined,
      text,
    );
});

test('each odd bit is tried at the beginning, amid and at the end of a line', () => {
  for (const bit of BITS)
    for (const text of [`${bit}字 a`, `字${bit}a`, `字 ${bit} a`, `a 字${bit}`, `**字**${bit}**a**`])
      compared(text);
});
