import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const BROTLI_MODULES = [
  '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
  '/usr/share/nginx/modules/ngx_http_brotli_static_module.so',
];

/** Debian packages that the tests of the servers need. */
export const SERVER_PACKAGES = ['caddy', 'nginx', 'libnginx-mod-http-brotli-static', 'goaccess'];

const onPath = (program: string): boolean =>
  spawnSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' }).status === 0;

/** nginx's module for precompressed brotli, or undefined where it is not installed. */
export const brotliModule = (): string | undefined => BROTLI_MODULES.find((file) => existsSync(file));

/** Which of the needed programs are missing. */
export function missingServers(): string[] {
  const missing = ['caddy', 'nginx', 'goaccess'].filter((program) => !onPath(program));
  return brotliModule() ? missing : [...missing, 'libnginx-mod-http-brotli-static'];
}

/** Installs what is missing with apt where this is root on Debian; never starts the servers as services. */
export function installServers(): void {
  if (missingServers().length === 0 || process.getuid?.() !== 0 || !onPath('apt-get')) return;
  console.log(`Installing ${missingServers().join(', ')} for the tests of the servers …`);
  const run = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
    });
  run('update', '-qq');
  run('install', '-y', '-qq', '--no-install-recommends', ...SERVER_PACKAGES);
}

/** Throws with the cure when a program is missing: a suite that silently passes would prove nothing. */
export function needServers(): void {
  const missing = missingServers();
  if (missing.length > 0)
    throw new Error(`${missing.join(', ')} missing: apt-get install ${SERVER_PACKAGES.join(' ')}`);
}
