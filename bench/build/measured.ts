import { spawn } from 'node:child_process';
import { createWriteStream, readFileSync } from 'node:fs';
import path from 'node:path';
import { watchMemory } from '#publish/memory.ts';

/** What a command took, with all processes it started and waited for. */
export interface Measured {
  seconds: number;
  /** User and system time. */
  processorSeconds: number;
  /** Most resident memory of all its processes at one moment, sampled twice a second. */
  peakMb: number;
}

/** Seconds in what a shell's `times` prints on its second line: the children's user and system time. */
export function childSeconds(times: string): number {
  const [, children = ''] = times.trim().split('\n').slice(-2);
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/**
 * Runs a command in a folder; what it prints goes to `.bench.log` there. Rejects, with the end of the log, when it fails.
 * The shell outlives the command, so it is the one who knows what its children took.
 */
export async function measured(dir: string, command: readonly string[], env = {}): Promise<Measured> {
  const log = path.join(dir, '.bench.log');
  const out = createWriteStream(log);
  await new Promise((resolve) => out.once('open', resolve));
  const memory = watchMemory();
  const start = performance.now();
  const shell = spawn('sh', ['-c', '"$@"; code=$?; times; exit $code', 'sh', ...command], {
    cwd: dir,
    env: { ...process.env, ...env },
    stdio: ['ignore', out, out],
  });
  const code = await new Promise((resolve) => shell.once('exit', resolve));
  const seconds = (performance.now() - start) / 1000;
  const peakMb = memory.stop();
  const text = readFileSync(log, 'utf8');
  if (code !== 0) throw new Error(`${command.join(' ')} in ${dir} ended with ${code}:\n${text.slice(-2000)}`);
  return { seconds, processorSeconds: childSeconds(text), peakMb };
}
