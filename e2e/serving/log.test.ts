import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { SOURCE_CODES } from '#lib/share/sourcedUrl.ts';
import { readManifest } from '#publish/release/manifest.ts';
import { askRaw } from './askRaw.ts';
import { fixtureSite } from './fixtureSite.ts';
import { startServer, type WebServer } from './webServers.ts';

const POSTER = '/share/zh/home.poster.e44893464c.jpg';
const CODES = Object.values(SOURCE_CODES);
const PRIVATE = {
  Referer: 'https://weibo.example/u/secret-person',
  'User-Agent': 'secret-browser',
  Cookie: 'id=secret-cookie',
  'X-Forwarded-For': '198.51.100.77',
};
let home: string;
let servers: WebServer[] = [];
let film = '';
const logs = new Map<string, string[]>();

before(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'log-'));
  const site = await fixtureSite('first', 1, path.join(home, 'site'));
  film = readManifest(site).files.find((file) => file.path.endsWith('.mp4'))?.path ?? '';
  servers = await Promise.all((['caddy', 'nginx'] as const).map((name) => startServer(name, site)));
  for (const { port } of servers) {
    const get = (address: string, headers = {}) => askRaw(port, address, { ...PRIVATE, ...headers });
    for (const code of CODES) await get(`/zh/guides/g0/?s=${code}`);
    for (let n = 0; n < 3; n++) await get('/zh/?s=wb');
    for (const one of [
      '/?s=qq',
      '/zh/?q=secret-words&s=qq&lat=39.9',
      '/zh/?q=secret-words',
      '/en/',
      '/zh/?s=secret',
      POSTER,
      POSTER,
    ])
      await get(one);
    for (const range of ['bytes=0-', 'bytes=0-1', 'bytes=1000-', 'bytes=-500'])
      await get(film, { Range: range });
    await get('/nothing/?token=secret-token');
  }
  await wait(500);
  for (const { name, log } of servers) logs.set(name, log());
});
after(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  rmSync(home, { recursive: true });
});

test('the logs of both servers say nothing of anybody: no address, browser, page before, or words of a query', () => {
  for (const [name, lines] of logs) {
    assert.equal(lines.length, 13 + CODES.length, name);
    for (const line of lines) {
      assert.doesNotMatch(
        line,
        /secret|127\.0\.0\.1|198\.51|site\.test|weibo|Mozilla|[?&](?!s=[a-z][a-z]")/i,
        name,
      );
      const keys = Object.keys(JSON.parse(line) as object).filter(
        (key) => !['level', 'logger', 'msg'].includes(key),
      );
      assert.deepEqual(keys.sort(), ['duration', 'request', 'size', 'status', 'ts'], name);
    }
  }
});

test('the report counts pages, shares by code, posters and film starts, alike from both logs', () => {
  for (const [name, lines] of logs) {
    const file = path.join(home, `${name}.json`);
    writeFileSync(file, `${lines.join('\n')}\n`);
    const report = JSON.parse(
      execFileSync('sh', ['publish/log/report.sh', file], {
        encoding: 'utf8',
        env: { ...process.env, OUTPUT: 'json' },
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    ) as Record<string, { data: { data: string; hits: { count: number } }[] }>;
    const counts = (panel: string) =>
      Object.fromEntries((report[panel]?.data ?? []).map(({ data, hits }) => [data, hits.count]));
    assert.deepEqual(counts('requests'), { '/zh/guides/g0/': CODES.length, '/zh/': 6, '/en/': 1 }, name);
    assert.deepEqual(counts('static_requests'), { [POSTER]: 2, [film]: 2 }, name);
    assert.deepEqual(counts('not_found'), { '/nothing/': 1 }, name);
    const shared = Object.fromEntries(CODES.map((code) => [`from-${code}`, 1]));
    assert.deepEqual(counts('hosts'), { ...shared, 'from-': 8, 'from-wb': 4, 'from-qq': 2 }, name);
  }
});
