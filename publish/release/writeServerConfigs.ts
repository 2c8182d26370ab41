import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { caddyfile } from '../serving/caddyfile.ts';
import { nginxConf } from '../serving/nginxConf.ts';
import { CURRENT, PART } from './releaseFolder.ts';

/** Writes `Caddyfile` and `nginx.conf` for a release folder beside its releases; returns the names of those that changed. */
export function writeServerConfigs(dir: string): string[] {
  const root = path.join(path.resolve(dir), CURRENT);
  const place = { root, listen: '80', serverName: '_', log: '/var/log/nginx/site.json', brotli: true };
  const configs = { Caddyfile: caddyfile(), 'nginx.conf': nginxConf(place) };
  return Object.entries(configs).flatMap(([name, text]) => {
    const file = path.join(dir, name);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) return [];
    writeFileSync(file + PART, text);
    renameSync(file + PART, file);
    return [name];
  });
}
