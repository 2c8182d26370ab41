import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { caddyfile } from '#publish/serving/caddyfile.ts';
import { nginxConf } from '#publish/serving/nginxConf.ts';
import { brotliModule, needServers } from './findServer.ts';

export interface WebServer {
  name: 'own' | 'caddy' | 'nginx';
  port: number;
  /** Lines of its log of requests so far; the own server keeps none. */
  log(): string[];
  stop(): Promise<void>;
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

async function started(child: ChildProcess, port: number, errors: () => string): Promise<void> {
  for (let turn = 0; turn < 200; turn++) {
    if (await answers(port)) return;
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} ended at once:\n${errors()}`);
    await wait(50);
  }
  throw new Error(`${child.spawnfile} does not answer on port ${port}:\n${errors()}`);
}

type Command = (
  folder: string,
  port: number,
  home: string,
) => { args: string[]; env?: Record<string, string> };

const commands: Record<WebServer['name'], Command> = {
  own: (folder, port) => ({
    args: [process.execPath, path.resolve('e2e/serve.ts')],
    env: { SITE_DIR: folder, E2E_PORT: String(port) },
  }),
  caddy: (folder, port, home) => {
    const config = caddyfile().replace('{\n\tservers', '{\n\tadmin off\n\tservers');
    writeFileSync(path.join(home, 'Caddyfile'), config);
    return {
      args: ['caddy', 'run', '--adapter', 'caddyfile', '--config', path.join(home, 'Caddyfile')],
      env: {
        SITE_ADDRESS: `http://:${port}`,
        SITE_ROOT: folder,
        SITE_LOG: path.join(home, 'access.json'),
        XDG_DATA_HOME: home,
        XDG_CONFIG_HOME: home,
      },
    };
  },
  nginx: (folder, port, home) => {
    const log = path.join(home, 'access.json');
    const site = path.join(home, 'site.conf');
    const module = brotliModule();
    const place = { root: folder, listen: `127.0.0.1:${port}`, serverName: '_', log, brotli: true };
    writeFileSync(site, nginxConf(place));
    const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    const lines = temp.map((name) => `${name}_temp_path ${path.join(home, name)};`);
    writeFileSync(
      path.join(home, 'nginx.conf'),
      `${process.getuid?.() === 0 ? 'user root;\n' : ''}load_module ${module};\ndaemon off;\nworker_processes 2;\n` +
        `pid ${home}/pid;\nerror_log stderr error;\nevents { worker_connections 1024; }\n` +
        `http {\n${lines.join('\n')}\ninclude ${site};\n}\n`,
    );
    return { args: ['nginx', '-p', home, '-c', path.join(home, 'nginx.conf')] };
  },
};

/** Starts one of the three servers over a folder, on a free port of the loopback, with configuration of its own. */
export async function startServer(name: WebServer['name'], folder: string): Promise<WebServer> {
  if (name !== 'own') needServers();
  const [home, port] = [mkdtempSync(path.join(tmpdir(), `${name}-`)), await freePort()];
  const { args, env } = commands[name](path.resolve(folder), port, home);
  const child = spawn(args[0] ?? '', args.slice(1), {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (part) => {
    errors = (errors + part).slice(-4000);
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await started(child, port, () => errors);
  return {
    name,
    port,
    log: () =>
      name === 'own' ? [] : readFileSync(path.join(home, 'access.json'), 'utf8').trim().split('\n'),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** All three servers over the same folder. */
export const startServers = (folder: string): Promise<WebServer[]> =>
  Promise.all((['own', 'caddy', 'nginx'] as const).map((name) => startServer(name, folder)));
