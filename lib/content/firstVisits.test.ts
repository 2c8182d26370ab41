import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { checkContent, loadContent } from './index.ts';
import { VISIT_KINDS } from './schema/firstVisit.ts';

const text = readFileSync('content/first-visit.yaml', 'utf8');

function rulesOf(changed: string): string[] {
  const dir = mkdtempSync(path.join(tmpdir(), 'first-visit-'));
  try {
    writeFileSync(path.join(dir, 'first-visit.yaml'), changed);
    return checkContent(dir).map(({ rule }) => rule);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

test('every kind of place has its steps, four to seven', () => {
  const visits = loadContent().firstVisits?.visits;
  for (const kind of VISIT_KINDS) {
    const steps = visits?.[kind] ?? [];
    assert.ok(steps.length >= 4 && steps.length <= 7, kind);
  }
});

test('steps name no amounts of money: those are each venue’s own', () => {
  assert.doesNotMatch(text, /[¥￥]|\d\s*(?:元|yuan)/);
});

test('a source that is not listed, a pose that is not drawn and a misspelt sum are found', () => {
  assert.deepEqual(rulesOf(text), []);
  assert.deepEqual(rulesOf(text.replace('sources: [skate-size]', 'sources: [skate-sise]')), [
    'source/unknown',
  ]);
  assert.deepEqual(rulesOf(text.replace('pose: fstand', 'pose: fstant')), ['field/value']);
  assert.deepEqual(rulesOf(text.replace('money: [locker]', 'money: [lockers]')), ['field/value']);
});
