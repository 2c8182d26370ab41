import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { loadContent } from '#lib/content/index.ts';
import { mp4Seconds } from './mp4Seconds.ts';

test('the length of each file of the film is read from its head', () => {
  const { film } = loadContent();
  assert.ok(film);
  for (const { file } of film.encodes) {
    const seconds = mp4Seconds(path.join(film.dir, file));
    assert.ok(seconds !== undefined && Math.abs(seconds - film.seconds) < 0.1, `${file}: ${seconds}`);
  }
});

test('what is no film has no length', () => {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'mp4-'));
  try {
    for (const bytes of [
      '',
      'WEBVTT',
      '\0\0\0\0moov',
      `\0\0\0\u0010ftypisom${'\0'.repeat(40)}`,
      'x'.repeat(64),
    ]) {
      const file = path.join(dir, 'a.mp4');
      writeFileSync(file, bytes, 'latin1');
      assert.equal(mp4Seconds(file), undefined, JSON.stringify(bytes));
    }
  } finally {
    rmSync(dir, { recursive: true });
  }
});
