import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { afterEach, beforeEach } from 'node:test';
import { ownClientModules } from './guardClientCode.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'next-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A manifest as Next writes it, with these modules. */
function manifest(route: string, ...modules: string[]): void {
  const file = path.join(folder, 'server', 'app', route, 'page_client-reference-manifest.js');
  const entries = modules.map((module) => `"[project]/${module}":{"id":1,"name":"*","chunks":[]}`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(
    file,
    `globalThis.__RSC_MANIFEST={"clientModules":{${entries.join(',')}},"ssrModuleMapping":{}};`,
  );
}

test('components of ours among the client modules are named once, whatever page they are on', () => {
  manifest('zh', 'components/venues/Map.tsx', 'node_modules/next/dist/client/link.js');
  manifest('en', 'components/venues/Map.tsx <module evaluation>', 'lib/share/copy.ts');
  assert.deepEqual(ownClientModules(folder), ['components/venues/Map.tsx', 'lib/share/copy.ts']);
});

test('the framework’s own client modules are no offence', () => {
  manifest('zh', 'node_modules/next/dist/client/components/layout-router.js');
  assert.deepEqual(ownClientModules(folder), []);
});
