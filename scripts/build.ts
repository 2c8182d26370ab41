// npm run build: content → checked → assets → Next's export → finished site in out/. A failure leaves out/ as it was.
import { spawn } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { prepareAssets } from '#lib/assets/prepare.ts';
import { siteClock } from '#lib/clock.ts';
import { checkContent, loadContent } from '#lib/content/index.ts';
import { rememberBuild } from '#publish/buildStamp.ts';
import { heaviestProcessMb, watchMemory } from '#publish/memory.ts';
import { printProblems } from './printProblems.ts';

const STAGING = '.staging';
const OUT = 'out';

function runNext(): Promise<number> {
  const next = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
  return new Promise((resolve) => next.on('exit', (code) => resolve(code ?? 1)));
}

/** Replaces out/ by the finished export in two renames: no moment with half a site. */
function publish(): void {
  rmSync('out.last', { recursive: true, force: true });
  if (existsSync(OUT)) renameSync(OUT, 'out.last');
  renameSync(STAGING, OUT);
  rmSync('out.last', { recursive: true, force: true });
}

async function build(): Promise<number> {
  const started = performance.now();
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
  publish();
  rememberBuild();
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `Built out/ in ${seconds.toFixed(1)} s; peak memory ${peakMb} MB over all processes (heaviest ${heaviestProcessMb()} MB).`,
  );
  return 0;
}

process.exitCode = await build();
