import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Counts } from './counts.ts';

/** One command of `npm test`. A step without a report counts as one test. */
export interface Step {
  title: string;
  /** Arguments of Node: a script and its own arguments. */
  args: string[];
  env?: Record<string, string>;
  report?: { file: string; read: (report: string) => Counts };
}

function countsOf({ report }: Step, succeeded: boolean): Counts {
  if (!report) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    const { passed, failed } = report.read(readFileSync(report.file, 'utf8'));
    // A run without a test proves nothing, and one that ended badly has failed whatever it counted.
    const hidden = (!succeeded && failed === 0) || passed + failed === 0;
    return { passed, failed: failed + (hidden ? 1 : 0) };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

/** Runs a step on this very Node without a standard input, prints how it ended and how long it took. */
export function runStep(step: Step): Counts {
  console.log(`\n── ${step.title} ──`);
  if (step.report) {
    mkdirSync(path.dirname(step.report.file), { recursive: true });
    rmSync(step.report.file, { force: true });
  }
  const started = performance.now();
  const { status } = spawnSync(process.execPath, step.args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...step.env },
  });
  const counts = countsOf(step, status === 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${counts.failed > 0 ? '✖ FAILED' : '✔'} ${step.title} (${seconds} s)`);
  return counts;
}
