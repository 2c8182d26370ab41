import assert from 'node:assert/strict';
import { globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { blockTable } from './blocks/blockTable.ts';
import { jsonSchema, KINDS, SCHEMA_DIR, vscodeSchemas } from './jsonSchemas.ts';

const UPDATE = process.env.UPDATE_SCHEMAS === '1';
const fileOf = (name: string): string => path.join(SCHEMA_DIR, `${name}.json`);

for (const name of Object.keys(KINDS)) {
  test(`${fileOf(name)} is what the schema says (bring it up to date: UPDATE_SCHEMAS=1)`, () => {
    const text = `${JSON.stringify(jsonSchema(name), null, 2)}\n`;
    if (UPDATE) {
      mkdirSync(SCHEMA_DIR, { recursive: true });
      writeFileSync(fileOf(name), text);
    }
    assert.equal(readFileSync(fileOf(name), 'utf8'), text);
  });
}

test('blocks.json has every block (bring it up to date: UPDATE_SCHEMAS=1)', () => {
  const text = `${JSON.stringify(blockTable(), null, 2)}\n`;
  if (UPDATE) writeFileSync(fileOf('blocks'), text);
  assert.equal(readFileSync(fileOf('blocks'), 'utf8'), text);
});

test('every schema is for files that there are, and no other lies beside them', () => {
  assert.deepEqual(
    readdirSync(SCHEMA_DIR).sort(),
    [...Object.keys(KINDS), 'blocks'].map((name) => `${name}.json`).sort(),
  );
  for (const [name, { files }] of Object.entries(KINDS))
    if (name !== 'translation') assert.ok(globSync(files).length > 0, files);
});

test('VS Code is told of every schema, and of what reads it', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
  assert.deepEqual(settings['yaml.schemas'], vscodeSchemas());
  const { recommendations } = JSON.parse(readFileSync('.vscode/extensions.json', 'utf8'));
  assert.deepEqual(recommendations, ['redhat.vscode-yaml', 'unifiedjs.vscode-mdx', 'biomejs.biome']);
});

test('the words about a field come along, and an unquoted year is taken', () => {
  const guide = JSON.stringify(jsonSchema('guide'));
  assert.match(guide, /到这个时刻才发布/);
  assert.match(guide, /"additionalProperties":false/);
  assert.match(guide, /"year":\{"type":\["string","number"\]/);
});

test('the problem matcher of VS Code’s task reads the lines that the check prints', () => {
  const { tasks } = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8'));
  const { regexp } = tasks[0].problemMatcher.pattern;
  const line =
    'content/guides/first-skate/zh.mdx:46:1  mdx/unknown-component  没有组件 <Pul>  → 是不是 <Pull>？';
  assert.deepEqual(new RegExp(regexp).exec(line)?.slice(1), [
    'content/guides/first-skate/zh.mdx',
    '46',
    '1',
    'mdx/unknown-component',
    '没有组件 <Pul>  → 是不是 <Pull>？',
  ]);
});
