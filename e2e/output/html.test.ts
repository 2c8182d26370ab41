import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { Worker } from 'node:worker_threads';
import { SITE_DIR } from '../siteDir.ts';
import { noOffenders } from './offenders.ts';

const THREADS = 2;

/** Faults of the pages that fall to one thread: every `THREADS`th, so that both meet all kinds of page. */
const faultsOf = (files: readonly string[]): Promise<string[]> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('htmlWorker.ts', import.meta.url), { workerData: files });
    worker.once('message', resolve).once('error', reject);
  });

test('every page is valid HTML, by the rules of htmlRules.ts', async () => {
  const files = globSync('**/*.html', { cwd: SITE_DIR }).map((file) => path.join(SITE_DIR, file));
  assert.ok(files.length > 1000);
  const shares = Array.from({ length: THREADS }, (_, thread) =>
    files.filter((_file, at) => at % THREADS === thread),
  );
  noOffenders((await Promise.all(shares.map(faultsOf))).flat().sort(), 'faults in the HTML of pages');
});
