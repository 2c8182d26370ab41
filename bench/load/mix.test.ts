import assert from 'node:assert/strict';
import test from 'node:test';
import { requestMix } from './mix.ts';

const file = (path: string) => ({ path, size: 1, sha256: '' });
const FILES = [
  '/zh/index.html',
  '/_a/a.js',
  '/_a/a.svg',
  '/share/zh/a.jpg',
  '/data/finder.zh.json',
  '/_a/a.mp4',
].map(file);

test('the mix has its shares, film in ranges, pages by their address', () => {
  const mix = requestMix(FILES);
  const count = (path: string) => mix.filter((one) => one.path === path).length;
  assert.deepEqual(
    FILES.map(({ path }) => count(path.replace('index.html', ''))),
    [300, 260, 220, 120, 60, 40],
  );
  assert.ok(mix.every(({ path, range }) => Boolean(range) === path.endsWith('.mp4')));
});

test('a site without a kind of file is no site to measure', () => {
  assert.throws(() => requestMix(FILES.slice(1)), /no pages/);
});
