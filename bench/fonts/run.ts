// node bench/fonts/run.ts: what the display face costs each kind of page; --write keeps the order of its characters.
import { readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { GLYPH_ORDER } from '#lib/fonts/glyphOrder.ts';
import { serveSite } from '#publish/server.ts';
import { CHROMIUM_FLAGS, findBrowser } from '../../e2e/browser.ts';
import { shownGlyphs } from './shownGlyphs.ts';
import { byVisits, visitsOf } from './visits.ts';

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'out' },
    write: { type: 'boolean', default: false },
  },
});
const PAGES_AT_ONCE = 3;

const sitemap = readFileSync(path.join(values.dir, 'sitemap.xml'), 'utf8');
const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)]
  .map(([, url]) => new URL(url ?? '').pathname)
  .filter((one) => one.startsWith('/zh/'));

const server = await serveSite(values.dir, 0);
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({ executablePath: findBrowser(), args: CHROMIUM_FLAGS });
const shown = new Map<string, string>();
try {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  // Words and styles are enough.
  await context.route(/\.(?:svg|woff2|jpg|png|avif|webp|js|json|mp4|rules)$/, (route) => route.abort());
  const waiting = [...paths];
  const work = async (): Promise<void> => {
    const page = await context.newPage();
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      await page.goto(origin + next);
      shown.set(next, await page.evaluate(shownGlyphs, 'Smiley'));
    }
  };
  await Promise.all(Array.from({ length: PAGES_AT_ONCE }, work));
} finally {
  await browser.close();
  server.close();
}
const inOrder = new Map(paths.map((one) => [one, shown.get(one) ?? '']));
const order = byVisits(inOrder);
if (values.write) writeFileSync(GLYPH_ORDER, `${order.join('')}\n`);
const visits = visitsOf(paths);
const average =
  [...inOrder].reduce((sum, [one, glyphs]) => sum + glyphs.length * (visits.get(one) ?? 0), 0) / 1000;
console.log(
  `${paths.length} pages show ${order.length} characters in the display face, a visit ${average.toFixed(0)} of them on average.`,
);
