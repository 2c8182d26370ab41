import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { TEMPLATE_SOURCES, templateVersion, versionOf } from './templateVersion.ts';

test('every source of the templates exists', () => {
  for (const source of TEMPLATE_SOURCES) assert.ok(existsSync(source), source);
  assert.match(templateVersion(), /^[0-9a-f]{64}$/);
});

test('a changed, a new and a renamed file are new versions; a test is none', (t) => {
  const root = mkdtempSync(path.join(tmpdir(), 'templates-'));
  t.after(() => rmSync(root, { recursive: true }));
  mkdirSync(path.join(root, 'card', 'folder'), { recursive: true });
  const write = (name: string, text: string) => writeFileSync(path.join(root, 'card', name), text);
  const now = () => versionOf(['card', path.join('card', 'a.ts')], root);
  write('a.ts', '1');
  const versions = [now()];
  write('a.test.ts', 'a test');
  assert.equal(now(), versions[0]);
  write('a.ts', '2');
  versions.push(now());
  write('b.ts', '');
  versions.push(now());
  rmSync(path.join(root, 'card', 'b.ts'));
  write('c.ts', '');
  versions.push(now());
  assert.equal(new Set(versions).size, 4);
});
