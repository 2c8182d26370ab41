import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Asked } from './mix.ts';
import { wrkScript } from './wrkScript.ts';

export interface Figures {
  perSecond: number;
  megabytesPerSecond: number;
  p50ms: number;
  p99ms: number;
  errors: number;
}

interface Raw {
  requests: number;
  us: number;
  bytes: number;
  errors: number;
  p50us: number;
  p99us: number;
}

export interface Load {
  seconds: number;
  connections: number;
  /** Requests a second to ask for, spread over the connections; without it as many as the machine gives. */
  perSecond?: number;
}

/** Puts one server under load with wrk (one thread, so that a core is left for the server). Throws without wrk. */
export async function measure(
  port: number,
  mix: readonly Asked[],
  { seconds, connections, perSecond }: Load,
  home: string,
): Promise<Figures> {
  const pauseMs = perSecond ? Math.max(1, Math.floor((connections / perSecond) * 1000) - 1) : 0;
  const script = path.join(home, 'mix.lua');
  writeFileSync(script, wrkScript(mix, pauseMs));
  const args = [
    '-t1',
    `-c${connections}`,
    `-d${seconds}s`,
    '--timeout',
    '5s',
    '-s',
    script,
    `http://127.0.0.1:${port}`,
  ];
  const { stdout } = await promisify(execFile)('wrk', args);
  const raw = JSON.parse(stdout.match(/^JSON(.*)$/m)?.[1] ?? '{}') as Raw;
  const round = (value: number) => Math.round(value * 10) / 10;
  return {
    perSecond: Math.round((raw.requests / raw.us) * 1e6),
    megabytesPerSecond: round(raw.bytes / raw.us),
    p50ms: round(raw.p50us / 1000),
    p99ms: round(raw.p99us / 1000),
    errors: raw.errors,
  };
}
