import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Runs a program to its end. Resolves to what it said on stderr or stdout; rejects with its last words. */
export async function run(
  program: string,
  args: readonly string[],
  hear: 'stderr' | 'stdout' = 'stderr',
): Promise<string> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { stderr: '', stdout: '' };
  for (const stream of ['stderr', 'stdout'] as const)
    child[stream].on('data', (chunk: Buffer) => {
      said[stream] += chunk.toString();
    });
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error(`${program} ended with ${code}:\n${said.stderr.slice(-1500)}`);
  return said[hear];
}
