import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isScalar, type Pair, parseDocument, visit } from 'yaml';
import { splitFrontMatter } from '../frontMatter.ts';
import { Wounds } from '../mdx/quick/fixtures/wounds.ts';
import { plainYaml } from './plainYaml.ts';
import { nodesOf } from './yamlNode.ts';

const texts = globSync([
  'content/*.yaml',
  'content/{guides,pages,games}/**/*.{yaml,mdx}',
  'content/venues/a*.mdx',
])
  .sort()
  .map((file) => [file, readFileSync(file, 'utf8')] as const)
  .map(([file, text]) => (file.endsWith('.mdx') ? splitFrontMatter(text).yaml : text));

/** Compares values and places with those of the `yaml` package; tells whether there was something to compare. */
function compared(text: string): boolean {
  const quick = plainYaml(text);
  if (!quick) return false;
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  assert.deepEqual([...document.errors, ...document.warnings], [], text);
  visit(document, {
    Pair(_, { key, value }: Pair) {
      if (!isScalar(key) || !isScalar(value) || (key.value !== 'year' && key.value !== 'date')) return;
      if (typeof value.value === 'number' && value.source) value.value = value.source;
    },
  });
  assert.deepEqual(quick.value, document.toJS(), text);
  assert.deepEqual(quick.root, nodesOf(document), text);
  return true;
}

test('nearly all YAML of the site is read the quick way, and as by the full parser', () => {
  const quick = texts.filter(compared).length;
  assert.ok(quick >= texts.length * 0.9, `${quick} of ${texts.length}`);
});

/** What has a meaning in YAML, in some place or other. */
const BITS = [
  ...[
    ': ',
    ' #',
    '#',
    '- ',
    '-',
    '{',
    '}',
    '[',
    ']',
    ', ',
    ',',
    '"',
    "'",
    "''",
    '|',
    '>-',
    '*a',
    '&a ',
    '!!str ',
    '%',
    '?',
  ],
  ...[
    'null',
    '~',
    'true',
    'Yes',
    '1',
    '-1',
    '+1',
    '0x1f',
    '0o7',
    '1e3',
    '1.',
    '.5',
    '-.5',
    '.inf',
    '.nan',
    '2022-01',
  ],
  ...[
    '\n',
    '\n\n',
    '\n  ',
    '  ',
    ' ',
    '\n# x\n',
    '\n---\n',
    '\n...\n',
    'a: b\n',
    '  a: b\n',
    'year: 2022\n',
    '\\',
    '：',
    '\u2028',
  ],
  ...[
    '{ a: b }',
    '[a, b]',
    '[]',
    '{}',
    '{ }',
    'a: [b, { c: d }]\n',
    '- a\n- b\n',
    '- a: b\n  c: d\n',
    'a:\n',
    'a:b\n',
    'é: ü\n',
  ],
];

test('so is every text that is cut, wounded or made up, unless it is left to the full parser', () => {
  const wounds = new Wounds(8, texts, BITS);
  let same = 0;
  for (let count = 0; count < 8000; count++) if (compared(wounds.text('\n'))) same += 1;
  assert.ok(same > 800, `${same} of 8000 were compared`);
});

test('what is unusual is left alone', () => {
  for (const text of [
    '',
    '# a',
    'a',
    'a:',
    'a: |\n  b',
    'a: b\n c',
    'a: "\\n"',
    'a: b # c',
    '---\na: b',
    'a: b\na: c',
    '? a',
  ])
    assert.equal(plainYaml(text), undefined, text);
});
