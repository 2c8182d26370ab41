import assert from 'node:assert/strict';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { contentHash } from '#lib/assets/hashedFile.ts';
import { buildIslands } from './bundle.ts';

/** Script that any one page may carry, brotli. */
const BUDGET_BYTES = 15_000;

const dir = mkdtempSync(path.join(tmpdir(), 'islands-'));
let files: Record<string, string> = {};
const source = (name: string): string => readFileSync(path.join(dir, files[name] ?? ''), 'utf8');

before(async () => {
  files = await buildIslands(dir);
});
after(() => rmSync(dir, { recursive: true }));

test('every island is bundled once, under a name that holds the hash of its bytes', () => {
  const names = globSync('islands/*.island.tsx').map((file) => path.basename(file, '.island.tsx'));
  assert.deepEqual(Object.keys(files).sort(), names.sort());
  for (const name of names) assert.equal(files[name], `${name}.${contentHash(source(name))}.js`);
});

test('each fits the script budget of a page with its runtime', () => {
  for (const name of Object.keys(files)) {
    const bytes = brotliCompressSync(source(name)).length;
    assert.ok(bytes <= BUDGET_BYTES, `${name}: ${bytes} bytes`);
  }
});

test('none carries React, a schema library, an import of its own, or words only Node understands', () => {
  for (const name of Object.keys(files)) {
    assert.doesNotMatch(source(name), /react-dom|ZodError|\bimport\s*[({"']|\bprocess\.env|node:/, name);
  }
});

test('none says anything that older browsers cannot parse', () => {
  for (const name of Object.keys(files)) {
    assert.doesNotMatch(source(name), /\(\?<[=!]|\?\.\w|\?\?/, `${name}: look-behind, ?. or ??`);
  }
});
