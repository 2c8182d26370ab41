// node bench/load/visit.ts [--dir out]: requests and bytes of one visit of four pages on a phone, first with an empty cache.
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { serveSite } from '#publish/server.ts';
import { CHROMIUM_FLAGS, findBrowser } from '../../e2e/browser.ts';

const { values } = parseArgs({ options: { dir: { type: 'string', default: 'out' } } });
const PATHS = ['/zh/', '/zh/venues/', '/zh/guides/first-skate/', '/zh/guides/free-winter/'];

const server = await serveSite(values.dir, 0);
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({ executablePath: findBrowser(), args: CHROMIUM_FLAGS });
const page = await browser.newPage({
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 3,
  locale: 'zh-CN',
});
// The network's own count: bytes of heads and bodies as they came over the wire; a file from the cache has none.
const devtools = await page.context().newCDPSession(page);
await devtools.send('Network.enable');
let [requests, bytes] = [0, 0];
devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
  if (encodedDataLength === 0) return;
  requests++;
  bytes += encodedDataLength;
});
const rows: { page: string; requests: number; bytes: number }[] = [];
for (const path of PATHS) {
  [requests, bytes] = [0, 0];
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  rows.push({ page: path, requests, bytes });
}
const sum = (key: 'requests' | 'bytes') => rows.reduce((total, row) => total + row[key], 0);
console.table([...rows, { page: 'the visit', requests: sum('requests'), bytes: sum('bytes') }]);
await browser.close();
server.close();
server.closeAllConnections();
