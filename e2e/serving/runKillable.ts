import { spawn } from 'node:child_process';

export interface KillableRun {
  /** From the first word of the process to its end, in ms. */
  ms: number;
  code: number | null;
  errors: string;
}

/**
 * Runs `killable.ts`; with `killAfterMs`, ends it so long after it has started its work, in the middle of whatever it
 * does (SIGKILL: nothing of it can clean up).
 */
export function runKillable(args: readonly string[], killAfterMs?: number): Promise<KillableRun> {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'e2e/serving/killable.ts', ...args],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let started = performance.now();
  let errors = '';
  child.stderr.on('data', (part) => {
    errors += part;
  });
  child.stdout.once('data', () => {
    started = performance.now();
    if (killAfterMs !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfterMs);
  });
  return new Promise((resolve) =>
    child.once('close', (code) => resolve({ ms: performance.now() - started, code, errors })),
  );
}
