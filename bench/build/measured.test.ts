import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { childSeconds, measured } from './measured.ts';

test('the seconds of the children stand on the second line', () => {
  assert.equal(childSeconds('said before\n0m1.00s 0m2.00s\n2m3.50s 0m4.25s\n'), 127.75);
});

test('processor time of a grandchild counts, and a failure says what was printed', async () => {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'measured-'));
  try {
    const work = 'const end = performance.now() + 300; while (performance.now() < end);';
    const nested = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(work)}])`;
    const { processorSeconds } = await measured(dir, [process.execPath, '-e', nested]);
    assert.ok(processorSeconds > 0.1, `${processorSeconds} s`);
    await assert.rejects(measured(dir, ['sh', '-c', 'echo why; exit 3']), /ended with 3:\nwhy/);
  } finally {
    rmSync(dir, { recursive: true });
  }
});
