import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { afterEach, beforeEach } from 'node:test';
import zlib from 'node:zlib';
import { finishExport } from './finishExport.ts';
import { SPECULATION_PATH } from './serving/speculation.ts';

const PAGE = `<html><head><script src="/_next/static/chunks/a.js" async=""></script></head><body><p>${'雪'.repeat(800)}</p></body></html>`;

/** Not that of the build, which a test would empty. */
const PACKED = path.join('.cache', 'packed-in-tests');

let folder: string;
const put = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
};
const read = (file: string) => readFileSync(path.join(folder, file));
const names = () =>
  globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'export-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('pages lose the runtime, its files go, the rest is kept, compressed and listed', async () => {
  put('zh/index.html', PAGE);
  put('zh/index.txt', 'flight');
  put('zh/__next._tree.txt', 'flight');
  put('_next/static/chunks/a.js', 'runtime');
  put('_next/static/b/_buildManifest.js', 'runtime');
  put('_next/static/c.css', 'p{}');
  put('_not-found/index.html', PAGE);
  put('404/index.html', PAGE);
  put('404.html', PAGE);
  put('robots.txt', 'User-agent: *');
  put('_a/finder.1.js', 'ours');
  put('_a/names.1.json', JSON.stringify('雪'.repeat(800)));
  await finishExport(folder, PACKED);
  const kept = [
    '404.html',
    '_a/finder.1.js',
    '_a/names.1.json',
    SPECULATION_PATH.slice(1),
    '_headers',
    '_next/static/c.css',
    '_redirects',
    'robots.txt',
    'zh/index.html',
  ];
  const twins = ['404.html', '_a/names.1.json', 'zh/index.html'].flatMap((page) => [
    `${page}.br`,
    `${page}.gz`,
    `${page}.zst`,
  ]);
  assert.deepEqual(names(), [...kept, ...twins, 'release.json'].sort());
  assert.doesNotMatch(String(read('zh/index.html')), /script/);
  assert.deepEqual(zlib.brotliDecompressSync(read('zh/index.html.br')), read('zh/index.html'));
  assert.deepEqual(zlib.zstdDecompressSync(read('zh/index.html.zst')), read('zh/index.html'));
  assert.deepEqual(zlib.gunzipSync(read('zh/index.html.gz')), read('zh/index.html'));
  const { files, packed } = JSON.parse(String(read('release.json'))) as {
    [list in 'files' | 'packed']: { path: string; size: number; sha256: string }[];
  };
  assert.deepEqual(
    [...files, ...packed],
    [...kept, ...twins].map((file) => ({
      path: `/${file}`,
      size: read(file).length,
      sha256: createHash('sha256').update(read(file)).digest('hex'),
    })),
  );
});

test('a page that holds what must not be published stops the build, and is named', async () => {
  put('zh/index.html', '<p onclick="x()">');
  put('en/index.html', '<p>fine</p>');
  await assert.rejects(finishExport(folder, PACKED), (error: Error) => {
    assert.match(error.message, /^1 finished pages.*zh.index\.html: an event-handler attribute$/s);
    return true;
  });
});
