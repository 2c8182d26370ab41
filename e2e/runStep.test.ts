import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after, beforeEach, mock } from 'node:test';
import type { Counts } from './counts.ts';
import { runStep } from './runStep.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'step-'));
const file = path.join(folder, 'report');
const read = (text: string): Counts => JSON.parse(text) as Counts;
const writes = (text: string, code = 0) => [
  '-e',
  `require('fs').writeFileSync(${JSON.stringify(file)}, ${JSON.stringify(text)}); process.exit(${code})`,
];

beforeEach(() => {
  for (const method of ['log', 'error'] as const) mock.method(console, method, () => undefined);
});
after(() => rmSync(folder, { recursive: true }));

test('a step without a report passes or fails as a whole', () => {
  assert.deepEqual(runStep({ title: 'a', args: ['-e', ''] }), { passed: 1, failed: 0 });
  assert.deepEqual(runStep({ title: 'a', args: ['-e', 'process.exit(3)'] }), { passed: 0, failed: 1 });
});

test('a step with a report counts what it says, and never fewer failures than there were', () => {
  const step = (text: string, code?: number) =>
    runStep({ title: 'a', args: writes(text, code), report: { file, read } });
  assert.deepEqual(step('{"passed":4,"failed":0}'), { passed: 4, failed: 0 });
  assert.deepEqual(step('{"passed":4,"failed":2}', 1), { passed: 4, failed: 2 });
  assert.deepEqual(step('{"passed":4,"failed":0}', 1), { passed: 4, failed: 1 });
  assert.deepEqual(step('{"passed":0,"failed":0}'), { passed: 0, failed: 1 });
  assert.deepEqual(step('cut sho', 1), { passed: 0, failed: 1 });
});

test('the report of an earlier run is not taken for this one', () => {
  runStep({ title: 'a', args: writes('{"passed":4,"failed":0}'), report: { file, read } });
  assert.deepEqual(runStep({ title: 'a', args: ['-e', ''], report: { file, read } }), {
    passed: 0,
    failed: 1,
  });
});
