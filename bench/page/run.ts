// node bench/page/run.ts: first visits on a slow phone: our pages, the limit of each, and the same article by others.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { serveSite } from '#publish/server.ts';
import { CHROMIUM_FLAGS, findBrowser } from '../../e2e/browser.ts';
import { CONDITIONS } from '../finder/conditions.ts';
import { buildPeer, PEERS } from '../peers/peers.ts';
import { barePage } from './barePage.ts';
import { chartOf } from './chart.ts';
import { packedServer } from './packedServer.ts';
import { piecesOfPage } from './pieces.ts';
import { plainOfOurs } from './plainOfOurs.ts';
import { resultsOf } from './results.ts';
import { summaryOf } from './summary.ts';
import { type Visit, visit } from './visit.ts';

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'out' },
    runs: { type: 'string', default: '9' },
    peers: { type: 'string', default: PEERS.map(({ name }) => name).join(',') },
    out: { type: 'string', default: 'bench/page' },
  },
});
const GUIDE = '/zh/guides/first-skate/';
const PAGES = {
  home: '/zh/',
  guide: GUIDE,
  finder: '/zh/venues/',
  city: '/zh/cities/beijing/',
  venue: '/zh/venues/beijing-shichahai-ice-rink/',
  film: '/zh/film/',
} as const;
const slow = CONDITIONS.find(({ name }) => name === 'slow');
if (!slow) throw new Error('bench/finder/conditions.ts has no slow condition');

const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-page-'));
const servers: Server[] = [];
const built: string[] = [];
const originOf = (server: Server): string => {
  servers.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

async function piecesAt(browser: Browser, url: string) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
  await page.goto(url, { waitUntil: 'networkidle' });
  const pieces = await page.evaluate(piecesOfPage);
  await page.close();
  return pieces;
}

const browser = await chromium.launch({ executablePath: findBrowser(), args: CHROMIUM_FLAGS });
try {
  const own = originOf(await serveSite(values.dir, 0));
  const urls = new Map<string, string>();
  writeFileSync(path.join(folder, 'plain.css'), readFileSync('bench/peers/plain.css'));
  const bare = originOf(await packedServer(folder));
  for (const [name, at] of Object.entries(PAGES)) {
    mkdirSync(path.join(folder, name));
    const html = barePage(await piecesAt(browser, own + at), 'zh-CN');
    writeFileSync(path.join(folder, name, 'index.html'), html);
    urls.set(name, own + at).set(`${name}, bare`, `${bare}/${name}/`);
  }
  const first = readFileSync(path.join(values.dir, GUIDE, 'index.html'), 'utf8');
  const picture = path.join(
    values.dir,
    first.match(/<link rel="preload" as="image"[^>]*href="([^"]+)"/)?.[1] ?? '',
  );
  const article = { slug: 'article', pieces: await piecesAt(browser, own + GUIDE) };
  for (const name of values.peers.split(',').filter(Boolean)) {
    const { site } = await buildPeer(name, [article], picture);
    built.push(path.dirname(site));
    urls.set(`peer ${name}`, `${originOf(await packedServer(site))}/a/article/`);
    if (name !== 'next-mdx') continue;
    const finished = path.join(folder, 'plain');
    plainOfOurs(site, finished);
    urls.set('plain, ours', `${originOf(await packedServer(finished))}/a/article/`);
  }
  const visits = new Map<string, Visit[]>();
  // Turn by turn, so that whatever else the machine does falls on all pages alike.
  for (let turn = 0; turn < Number(values.runs); turn++)
    for (const [name, url] of urls)
      visits.set(name, [...(visits.get(name) ?? []), await visit(browser, url, slow)]);
  const all = new Map([...visits].map(([name, own]) => [name, summaryOf(own)]));
  const machine = {
    date: new Date().toISOString(),
    browser: browser.version(),
    cpu: os.cpus()[0]?.model,
    cores: os.cpus().length,
    load: os.loadavg().map((load) => Number(load.toFixed(1))),
  };
  writeFileSync(path.join(values.out, 'chart.svg'), chartOf(all));
  const results = resultsOf(all, Number(values.runs), machine);
  writeFileSync(path.join(values.out, 'RESULTS.md'), results);
  console.log(results);
} finally {
  await browser.close();
  for (const server of servers) server.close();
  for (const one of [folder, ...built]) rmSync(one, { recursive: true, force: true });
}
