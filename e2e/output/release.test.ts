import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import test from 'node:test';
import { noOffenders } from './offenders.ts';
import { fileOf, site } from './site.ts';

interface Release {
  version: string;
  builtAt: string;
  commit: string;
  files: { path: string; size: number; sha256: string }[];
}

const SAMPLE = 50;

const { files } = await site();
const release = JSON.parse(readFileSync(fileOf('/release.json'), 'utf8')) as Release;

test('release.json says which build this is', () => {
  assert.match(release.version, /^\d+\.\d+\.\d+/);
  assert.match(release.commit, /^(?:[0-9a-f]{40}|unknown)$/);
  assert.ok(Date.parse(release.builtAt) <= Date.now());
});

test('release.json lists every file with its size, and a sample has the hashes it says', () => {
  const listed = release.files.map(({ path }) => path).sort();
  assert.deepEqual(listed, [...files].filter((file) => file !== '/release.json').sort());
  noOffenders(
    release.files.filter(({ path, size }) => statSync(fileOf(path)).size !== size).map(({ path }) => path),
    'sizes that differ',
  );
  const step = Math.max(1, Math.floor(release.files.length / SAMPLE));
  const sample = release.files.filter((_, index) => index % step === 0);
  const sha256 = (path: string) =>
    createHash('sha256')
      .update(readFileSync(fileOf(path)))
      .digest('hex');
  noOffenders(
    sample.filter((file) => sha256(file.path) !== file.sha256).map(({ path }) => path),
    'hashes that differ',
  );
});

test("nothing that only the framework's runtime or a debugger would fetch is published", () => {
  const left = [...files].filter(
    (file) =>
      (file.endsWith('.txt') && !['/robots.txt', '/licences.txt'].includes(file)) ||
      (file.startsWith('/_next/') && /\.(?:m?js|json)$/.test(file)) ||
      file.endsWith('.map') ||
      /\/\.|\.tsx?$/.test(file),
  );
  noOffenders(left, 'files');
});
