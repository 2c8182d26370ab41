import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';

/** What `npm run dev` needs; no lock file, so that Next takes the checkout around the copy for its root. */
const NEEDED = [
  ...['app', 'components', 'content', 'film', 'illustrations', 'islands', 'lib', 'publish', 'scripts'],
  ...['next.config.js', 'package.json', 'postcss.config.mjs', 'tsconfig.json', 'public', '.cache/fonts'],
];

/** `npm run dev` over a copy of the project, whose files may be changed at will. */
export interface DevCopy {
  origin: string;
  /** The copy's folder of content. */
  content: string;
  /** What the server has written so far. */
  log(): string;
  /** Ends the server and takes the copy away. */
  stop(): Promise<void>;
}

/** A port that nobody listens on now. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  await new Promise((done) => {
    server.close(done);
  });
  if (address === null || typeof address === 'string') throw new Error('the system gave no port');
  return address.port;
}

function copyProject(): string {
  const home = path.resolve('.cache', 'tests');
  mkdirSync(home, { recursive: true });
  const copy = mkdtempSync(path.join(home, 'editor-'));
  for (const name of NEEDED) {
    if (name === '.cache/fonts') mkdirSync(path.join(copy, '.cache'));
    cpSync(name, path.join(copy, name), { recursive: true, force: true });
  }
  symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'), 'dir');
  return copy;
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) done();
    else child.once('exit', () => done());
  });

/** Copies the project into `.cache/tests` and starts its dev server on a free port; the server may not answer yet. */
export async function startDevCopy(): Promise<DevCopy> {
  const folder = copyProject();
  const port = await freePort();
  const child = spawn(process.execPath, ['scripts/dev.ts'], {
    cwd: folder,
    // Playwright says “test”, which Next would believe.
    env: { ...process.env, NODE_ENV: 'development', PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  return {
    origin: `http://localhost:${port}`,
    content: path.join(folder, 'content'),
    log: () => said,
    stop: async () => {
      child.kill('SIGTERM');
      await ended(child);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
