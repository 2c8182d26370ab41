import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { afterEach, beforeEach } from 'node:test';
import { isBuildCurrent, rememberBuild } from './buildStamp.ts';

const home = process.cwd();
const givenUrl = process.env.SITE_URL;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'project-'));
  process.chdir(folder);
  for (const room of ['content', 'out', 'scripts']) mkdirSync(room);
  const scripts = ['scripts/build.ts', 'scripts/prepare.ts'];
  for (const file of ['package-lock.json', 'next.config.js', 'postcss.config.mjs', ...scripts])
    writeFileSync(file, file);
  writeFileSync('content/cities.yaml', 'a');
  writeFileSync('out/release.json', '{}');
});
afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
  if (givenUrl === undefined) delete process.env.SITE_URL;
  else process.env.SITE_URL = givenUrl;
});

test('a build stands for its sources until one of them changes, comes or goes', () => {
  assert.equal(isBuildCurrent(), false);
  rememberBuild();
  assert.equal(isBuildCurrent(), true);
  writeFileSync('content/cities.yaml', 'b');
  assert.equal(isBuildCurrent(), false);
  rememberBuild();
  writeFileSync('content/new.yaml', '');
  assert.equal(isBuildCurrent(), false);
  rmSync('content/new.yaml');
  assert.equal(isBuildCurrent(), true);
});

test('another public address needs another build', () => {
  rememberBuild();
  process.env.SITE_URL = 'https://shine.example';
  assert.equal(isBuildCurrent(), false);
});

test('without out/ there is no build, whatever the stamp says', () => {
  rememberBuild();
  rmSync('out', { recursive: true });
  assert.equal(isBuildCurrent(), false);
});
