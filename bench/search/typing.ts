// node bench/search/typing.ts: how soon the search page answers a key, on a slow phone, with 10,000 articles.
import { rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { pagePath } from '#lib/routes.ts';
import { serveSite } from '#publish/server.ts';
import { CHROMIUM_FLAGS, findBrowser } from '../../e2e/browser.ts';
import { apply, type Condition } from '../finder/conditions.ts';
import { siteWithArticles } from './siteWithArticles.ts';
import { installTypingProbe } from './typingProbe.ts';

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'out' },
    articles: { type: 'string', default: '10000' },
    queries: { type: 'string', default: '100' },
    runs: { type: 'string', default: '9' },
  },
});
const CONDITIONS: readonly Condition[] = [
  { name: 'processor 4 times slower', slow: { bitsPerSecond: 1e9, roundTripMs: 0, cpuTimes: 4 } },
  { name: 'and 1.6 Mbit/s, 150 ms', slow: { bitsPerSecond: 1_600_000, roundTripMs: 150, cpuTimes: 4 } },
];
/** So long nothing changes before a list counts as whole. */
const REST_MS = 400;

const site = siteWithArticles(values.dir, 'zh', Number(values.articles), Number(values.queries));
const server = await serveSite(site.folder, 0);
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${pagePath('zh', 'search')}`;
const browser = await chromium.launch({ executablePath: findBrowser(), args: CHROMIUM_FLAGS });

/** The search page at rest, its field focused. */
async function open(condition: Condition): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await apply(condition, page);
  await page.addInitScript(installTypingProbe);
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.locator('#q').focus();
  return page;
}

/** Milliseconds from the text in the field to its whole list; empties the field again. */
async function ask(page: Page, text: string): Promise<number> {
  await page.keyboard.insertText(text);
  await page.waitForFunction(() => window.typed().rows > 0);
  for (let before = -1, now = 0; before !== now; ) {
    before = now;
    await page.waitForTimeout(REST_MS);
    now = (await page.evaluate(() => window.typed())).ms;
  }
  const { ms } = await page.evaluate(() => window.typed());
  await page.locator('#q').fill('');
  await page.waitForFunction(() => window.typed().rows === 0);
  return ms;
}

const at = (list: readonly number[], share: number): number =>
  Math.round(
    list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? NaN,
  );
const line = (list: readonly number[]) => ({ median: at(list, 0.5), p95: at(list, 0.95), most: at(list, 1) });

const figures: Record<string, object> = {};
try {
  for (const condition of CONDITIONS) {
    const firstKey: number[] = [];
    for (let run = 0; run < Number(values.runs); run++) {
      const page = await open(condition);
      firstKey.push(await ask(page, site.queries[run]?.[0] ?? '冰'));
      await page.context().close();
    }
    const page = await open(condition);
    const [filesAsked, filesAtHand]: [number[], number[]] = [[], []];
    for (const query of site.queries) {
      filesAsked.push(await ask(page, query));
      filesAtHand.push(await ask(page, query));
    }
    await page.context().close();
    figures[condition.name] = {
      firstKeyMs: line(firstKey),
      filesAskedMs: line(filesAsked),
      filesAtHandMs: line(filesAtHand),
    };
  }
} finally {
  await browser.close();
  server.close();
  rmSync(site.folder, { recursive: true });
}
const machine = { date: new Date().toISOString(), browser: browser.version(), cores: os.cpus().length };
console.log(
  JSON.stringify({ pages: site.pages, ...values, figures, ...machine, load: os.loadavg() }, null, 2),
);
