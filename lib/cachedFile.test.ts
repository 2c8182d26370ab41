import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { cachedFile, pruneFolder } from './cachedFile.ts';

test('a file is made once, then read', async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cards-'));
  t.after(() => rmSync(folder, { recursive: true }));
  let made = 0;
  const make = async () => {
    made += 1;
    return Buffer.from('jpeg');
  };
  const first = await cachedFile(path.join(folder, 'zh'), 'a.jpg', make);
  const second = await cachedFile(path.join(folder, 'zh'), 'a.jpg', make);
  assert.deepEqual([String(first), String(second), made], ['jpeg', 'jpeg', 1]);
  assert.deepEqual(readdirSync(path.join(folder, 'zh')), ['a.jpg']);
});

test('a failure leaves nothing behind', async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cards-'));
  t.after(() => rmSync(folder, { recursive: true }));
  await assert.rejects(
    cachedFile(folder, 'a.jpg', () => Promise.reject(new Error('no glyph'))),
    /no glyph/,
  );
  assert.deepEqual(readdirSync(folder), []);
});

test('images of no card go, current and unfinished ones stay', (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cards-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const name of ['old.jpg', 'new.jpg', 'next.jpg.7.tmp']) writeFileSync(path.join(folder, name), '');
  pruneFolder(folder, new Set(['new.jpg']));
  assert.deepEqual(readdirSync(folder).sort(), ['new.jpg', 'next.jpg.7.tmp']);
});

test('a damaged file is made again, whichever byte it lost', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cache-'));
  const make = async () => Buffer.from('picture');
  await cachedFile(folder, 'a.jpg', make);
  const file = path.join(folder, 'a.jpg');
  const kept = readFileSync(file);
  for (const damaged of [
    Buffer.alloc(0),
    kept.subarray(0, 5),
    Buffer.from(kept).fill(0, 2, 3),
    Buffer.from('picture'),
  ]) {
    writeFileSync(file, damaged);
    assert.equal(String(await cachedFile(folder, 'a.jpg', make)), 'picture');
    assert.deepEqual(readFileSync(file), kept);
  }
  rmSync(folder, { recursive: true });
});
