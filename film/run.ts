import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Runs a program to its end. Resolves to what it said on stderr; rejects with its last words. */
export async function run(program: string, args: string[]): Promise<string> {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error(`${program} ended with ${code}:\n${said.slice(-1500)}`);
  return said;
}
