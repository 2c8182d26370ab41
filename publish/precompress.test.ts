import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import zlib from 'node:zlib';
import { precompress } from './precompress.ts';

const data = (what: string): string => JSON.stringify(what.repeat(2000));

test('data is packed once, taken from the cache as long as its bytes stay, and leaves it with them', async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'packed-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const [out, cache] = [path.join(folder, 'out'), path.join(folder, 'cache')];
  mkdirSync(out);
  const names = path.join(out, 'names.json');
  writeFileSync(names, data('雪'));
  writeFileSync(path.join(out, 'index.html'), `<p>${'雪'.repeat(2000)}</p>`);
  await precompress(out, cache);
  const first = readdirSync(cache).sort();
  assert.deepEqual(first.map((name) => path.extname(name)).sort(), ['.br', '.gz', '.zst']);

  // A mark put into the cache comes out: nothing was packed again.
  const mark = Buffer.from('taken from the cache');
  const kept = path.join(cache, first.find((name) => name.endsWith('.br')) ?? '');
  writeFileSync(kept, Buffer.concat([mark, createHash('sha256').update(mark).digest()]));
  await precompress(out, cache);
  assert.deepEqual(readdirSync(cache).sort(), first);
  assert.deepEqual(readFileSync(`${names}.br`), mark);

  writeFileSync(names, data('冰'));
  await precompress(out, cache);
  assert.equal(String(zlib.brotliDecompressSync(readFileSync(`${names}.br`))), data('冰'));
  const second = readdirSync(cache);
  assert.equal(second.length, 3);
  assert.deepEqual(
    second.filter((name) => first.includes(name)),
    [],
  );
});
