import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { billOfMaterials } from './billOfMaterials.ts';
import { writeInventory } from './writeInventory.ts';

test('the bill names every package that is not for development, with version, licence and hash', () => {
  const lock = {
    name: 'site',
    version: '1.0.0',
    packages: {
      '': {},
      'node_modules/@a/b': {
        version: '1.2.3',
        license: 'MIT',
        integrity: `sha512-${Buffer.from('x').toString('base64')}`,
      },
      'node_modules/c/node_modules/d': { version: '4.0.0', optional: true },
      'node_modules/e': { version: '5.0.0', dev: true },
    },
  };
  const { components } = billOfMaterials(JSON.stringify(lock));
  assert.deepEqual(
    components.map(({ purl, scope }) => [purl, scope]),
    [
      ['pkg:npm/%40a/b@1.2.3', 'required'],
      ['pkg:npm/d@4.0.0', 'optional'],
    ],
  );
  assert.deepEqual(components[0]?.hashes, [{ alg: 'SHA-512', content: '78' }]);
});

test('the terms of everything that is sent are written beside the site', () => {
  const out = mkdtempSync(path.join(tmpdir(), 'inventory-'));
  writeInventory('.', out);
  const terms = readFileSync(path.join(out, 'licences.txt'), 'utf8');
  for (const words of ['Jason Miller', 'SIL OPEN FONT LICENSE', 'Open Database License'])
    assert.ok(terms.toLowerCase().includes(words.toLowerCase()), words);
  const bill = JSON.parse(readFileSync(path.join(out, 'sbom.json'), 'utf8')) as ReturnType<
    typeof billOfMaterials
  >;
  assert.ok(bill.components.some(({ name }) => name === 'preact'));
  assert.deepEqual(
    bill.components.filter((one) => one.scope === 'required' && !('licenses' in one)).map(({ name }) => name),
    [],
  );
  rmSync(out, { recursive: true });
});
