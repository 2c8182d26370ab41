// npm test: everything that decides whether work lands, in order; it stops at the first step that fails.
import { globSync } from 'node:fs';
import { isBuildCurrent } from '#publish/buildStamp.ts';
import { countsOfPlaywright, countsOfTap } from '../e2e/counts.ts';
import { runStep, type Step } from '../e2e/runStep.ts';

const REPORTS = '.cache/tests';

/** Node's test runner over some files: readable on the screen, countable in a file. */
function nodeTests(
  title: string,
  name: string,
  pattern: string,
  exclude: string[],
  ...options: string[]
): Step {
  const file = `${REPORTS}/${name}.tap`;
  const spec = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
  const tap = ['--test-reporter=tap', `--test-reporter-destination=${file}`];
  const files = globSync(pattern, { exclude }).sort();
  return {
    title,
    args: ['--test', ...options, ...spec, ...tap, ...files],
    report: { file, read: countsOfTap },
  };
}

const browserReport = `${REPORTS}/browser.json`;
const steps: (() => Step | undefined)[] = [
  () => ({ title: 'Style: Biome', args: ['node_modules/@biomejs/biome/bin/biome', 'check', '.'] }),
  // Routes' own types (PageProps, RouteContext) are generated; a fresh clone has none. As in development they go
  // to .next, which tsconfig.json includes; otherwise Next would put them into .staging and rewrite tsconfig.json.
  () => ({
    title: 'Types of the routes: Next',
    args: ['node_modules/next/dist/bin/next', 'typegen'],
    env: { NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' },
  }),
  () => ({ title: 'Types: TypeScript', args: ['node_modules/typescript/bin/tsc', '--noEmit'] }),
  () =>
    nodeTests(
      'Unit tests',
      'unit',
      '**/*.test.ts',
      ['node_modules', '**/.*', 'out', 'e2e/output'],
      '--test-concurrency=2',
    ),
  () => ({ title: 'Content', args: ['scripts/check.ts'] }),
  () => {
    if (!isBuildCurrent()) return { title: 'Build', args: ['scripts/build.ts'] };
    console.log('\n── Build ──\n✔ out/ was built from these sources');
  },
  // One process for all files: the 1,400 pages are then read and parsed once.
  () => nodeTests('The finished site', 'output', 'e2e/output/*.test.ts', [], '--test-isolation=none'),
  () => ({
    title: 'The finished site in a browser',
    args: ['node_modules/@playwright/test/cli.js', 'test'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport },
    report: { file: browserReport, read: countsOfPlaywright },
  }),
];

const started = performance.now();
let [passed, failed] = [0, 0];
for (const step of steps) {
  if (failed > 0) break;
  const next = step();
  if (!next) continue;
  const counts = runStep(next);
  passed += counts.passed;
  failed += counts.failed;
}
console.log(`\nAll steps together took ${((performance.now() - started) / 1000).toFixed(0)} s.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
