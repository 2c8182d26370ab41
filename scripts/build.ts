// npm run build: content → checked → assets → Next's export → finished site in out/. A failure leaves out/ as it was.
// With --as-of 2027-01-15 the site is built as it will be then, to look at; npm test does not take it for the real one.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { prepareAssets } from '#lib/assets/prepare.ts';
import { siteClock } from '#lib/clock.ts';
import { checkContent, loadContent } from '#lib/content/index.ts';
import { rememberBuild } from '#publish/buildStamp.ts';
import { heaviestProcessMb, watchMemory } from '#publish/memory.ts';
import { recoverOut, swapOut } from '#publish/swapOut.ts';
import { setAsOf } from './asOf.ts';
import { printProblems } from './printProblems.ts';

const STAGING = '.staging';

function runNext(): Promise<number> {
  const next = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
  return new Promise((resolve) => next.on('exit', (code) => resolve(code ?? 1)));
}

async function build(): Promise<number> {
  recoverOut();
  const started = performance.now();
  const { 'as-of': asOf } = parseArgs({ options: { 'as-of': { type: 'string' } } }).values;
  setAsOf(asOf);
  process.env.SITE_AS_OF ??= siteClock().toISOString();
  const problems = checkContent('content');
  if (problems.length > 0) {
    printProblems(problems);
    console.error('Nothing was built; out/ is as it was.');
    return 1;
  }
  await prepareAssets(loadContent());
  rmSync(STAGING, { recursive: true, force: true });
  const memory = watchMemory();
  const code = await runNext();
  const peakMb = memory.stop();
  if (code !== 0) {
    console.error('The build failed (its messages are above); out/ is as it was.');
    return code;
  }
  swapOut(STAGING);
  if (asOf === undefined) rememberBuild();
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `Built out/ in ${seconds.toFixed(1)} s; peak memory ${peakMb} MB over all processes (heaviest ${heaviestProcessMb()} MB).`,
  );
  return 0;
}

process.exitCode = await build();
