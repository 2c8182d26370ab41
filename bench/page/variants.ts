// node bench/page/variants.ts: what a first visit to a page would be with its styles in it.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findBrowser } from '../../e2e/browser.ts';
import { CONDITIONS } from '../finder/conditions.ts';
import { packedServer } from './packedServer.ts';
import { type Summary, summaryOf } from './summary.ts';
import { type Visit, visit } from './visit.ts';

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'out' },
    runs: { type: 'string', default: '9' },
    page: { type: 'string', default: '/zh/guides/first-skate/' },
  },
});
const SHEET = /<link rel="stylesheet" href="([^"]+)"[^>]*>/g;
const slow = CONDITIONS.find(({ name }) => name === 'slow');
if (!slow) throw new Error('bench/finder/conditions.ts has no slow condition');

const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-variants-'));
for (const part of ['_a', '_next', 'data'])
  cpSync(path.join(values.dir, part), path.join(folder, part), { recursive: true });
const html = readFileSync(path.join(values.dir, values.page, 'index.html'), 'utf8');
/** Addresses in the sheets are absolute: they hold wherever the rules stand. */
const sheet = (url: string): string => readFileSync(path.join(values.dir, url), 'utf8');

/** The page as it is, under other addresses, changed. */
const variants: Record<string, string> = {
  'as it is': html,
  inlined: html.replace(SHEET, (_, url: string) => `<style>${sheet(url)}</style>`),
};
const addressOf = (name: string): string => `/${name.replaceAll(' ', '-')}/`;
for (const [name, text] of Object.entries(variants)) {
  mkdirSync(path.join(folder, addressOf(name)));
  writeFileSync(path.join(folder, addressOf(name), 'index.html'), text);
}

const line = (name: string, { fcp, lcp, tbt, requests, total }: Summary): string =>
  `| ${[name, fcp, lcp, tbt, requests, (total / 1000).toFixed(1)].join(' | ')} |`;

// Not our own server: its policy forbids inlined styles.
const server = await packedServer(folder);
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({ executablePath: findBrowser(), args: CHROMIUM_FLAGS });
try {
  const visits = new Map<string, Visit[]>();
  for (let turn = 0; turn < Number(values.runs); turn++)
    for (const name of Object.keys(variants))
      visits.set(name, [...(visits.get(name) ?? []), await visit(browser, origin + addressOf(name), slow)]);
  console.log(`${values.page}, medians of ${values.runs}\n`);
  console.log(
    '| variant | FCP, ms | LCP, ms | TBT, ms | requests | kB |\n| --- | --- | --- | --- | --- | --- |',
  );
  for (const [name, all] of visits) console.log(line(name, summaryOf(all)));
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
