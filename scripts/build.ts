// npm run build: content → checked → assets → Next's export → finished site in out/. A failure leaves out/ as it was.
// With --as-of 2027-01-15 the site is built as it will be then, to look at; npm test does not take it for the real one.
import { fork, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { siteClock } from '#lib/clock.ts';
import { rememberBuild } from '#publish/buildStamp.ts';
import { heaviestProcessMb, watchMemory } from '#publish/memory.ts';
import { recoverOut, swapOut } from '#publish/swapOut.ts';
import { setAsOf } from './asOf.ts';

const STAGING = '.staging';

/** A process of its own, so that what it takes (1.2 GB) is free again before the export begins. The name of the kept content. */
function prepare(): Promise<string | undefined> {
  const prepared = fork('scripts/prepare.ts');
  let name: string | undefined;
  prepared.on('message', (said) => {
    name = String(said);
  });
  return new Promise((resolve) => prepared.on('exit', (code) => resolve(code === 0 ? name : undefined)));
}

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
  const memory = watchMemory();
  const content = await prepare();
  if (content === undefined) {
    console.error('Nothing was built; out/ is as it was.');
    return 1;
  }
  process.env.SITE_CONTENT = content;
  rmSync(STAGING, { recursive: true, force: true });
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
