import assert from 'node:assert/strict';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { LOCALES } from '#lib/i18n/locale.ts';
import { buildIsland, buildIslands, type Island } from './bundle.ts';

/** Script that a page may start with, brotli. */
const START_BYTES = 15_000;
/** Script that one wish of the visitor may cost on top. */
const PART_BYTES = 8_000;

const dir = mkdtempSync(path.join(tmpdir(), 'islands-'));
let islands: Record<string, Island> = {};
const source = (file: string): string => readFileSync(path.join(dir, file), 'utf8');
const weight = (file: string): number => brotliCompressSync(source(file)).length;
const filesOf = ({ file, parts }: Island): string[] => [file, ...parts];

before(async () => {
  islands = await buildIslands(dir);
});
after(() => rmSync(dir, { recursive: true }));

test('every island is bundled once a language, under a name that holds a hash', () => {
  const names = globSync('islands/*.island.tsx').map((file) => path.basename(file, '.island.tsx'));
  const keys = names.flatMap((name) => LOCALES.map((locale) => `${name}.${locale}`));
  assert.deepEqual(Object.keys(islands).sort(), keys.sort());
  for (const [key, island] of Object.entries(islands)) {
    const [name] = key.split('.');
    for (const file of filesOf(island))
      assert.match(file, new RegExp(`^${name}(-\\w+)?\\.[0-9A-Z]{8}\\.js$`));
  }
});

test('each starts within the script budget of a page, its runtime included, and no part is heavy', () => {
  for (const { file, parts } of Object.values(islands)) {
    assert.ok(weight(file) <= START_BYTES, `${file}: ${weight(file)} bytes`);
    for (const part of parts) assert.ok(weight(part) <= PART_BYTES, `${part}: ${weight(part)} bytes`);
  }
});

test('an island starts in one file; its parts import from nothing but each other and that file', () => {
  for (const island of Object.values(islands)) {
    assert.doesNotMatch(source(island.file), /\bimport\s*["'{*\w]/, island.file);
    const named = filesOf(island).flatMap((file) =>
      [...source(file).matchAll(/(?:[\s}*]from|\bimport)\s*\(?\s*"([^"]+)"/g)].map(([, url]) => url),
    );
    const known = filesOf(island).map((file) => `./${file}`);
    assert.deepEqual(
      named.filter((url) => !known.includes(url ?? '')),
      [],
    );
  }
});

test('none carries React, a schema library, or words only Node understands', () => {
  for (const file of Object.values(islands).flatMap(filesOf)) {
    assert.doesNotMatch(source(file), /react-dom|ZodError|\bprocess\.env|node:/, file);
  }
});

test('none says anything that older browsers cannot parse', () => {
  for (const file of Object.values(islands).flatMap(filesOf)) {
    assert.doesNotMatch(source(file), /\(\?<[=!]|\?\.[^\d]|\?\?/, `${file}: look-behind, ?. or ??`);
  }
});

test('none calls what only browsers of the last years have', () => {
  // Not `...at(x)`: a name that the minifier has given.
  const young =
    /(?<!\.)\.(toSorted|toReversed|toSpliced|findLast|findLastIndex|replaceAll|at|groupBy|hasOwn)\(/;
  for (const file of Object.values(islands).flatMap(filesOf)) {
    assert.equal(source(file).match(young)?.[0], undefined, file);
  }
});

test('what an island and its parts share comes with the island, and a change anywhere changes the name', async () => {
  const put = (file: string, text: string): void => writeFileSync(path.join(dir, file), text);
  const build = (): Promise<Island> => buildIsland(path.join(dir, 'sample.island.tsx'), 'zh', dir);
  put('shared.ts', 'export const shared = (): string => `said by both, ` + document.title;');
  put(
    'Part.tsx',
    "import { shared } from './shared.ts'; export const part = (): string => shared() + 'later';",
  );
  put(
    'sample.island.tsx',
    "import { shared } from './shared.ts'; shared(); void import('./Part.tsx').then((it) => it.part());",
  );
  const first = await build();
  assert.match(first.file, /^sample-\w+\.[0-9A-Z]{8}\.js$/);
  assert.equal(first.parts.length, 1);
  assert.match(source(first.file), /said by/);
  assert.doesNotMatch(source(first.parts[0] ?? ''), /said by/);
  assert.match(source(first.parts[0] ?? ''), /later/);
  put(
    'Part.tsx',
    "import { shared } from './shared.ts'; export const part = (): string => shared() + 'much later';",
  );
  const second = await build();
  assert.notEqual(second.parts[0], first.parts[0]);
  assert.notEqual(second.file, first.file, 'the name of the part stands in the island');
});
