// node bench/finder/run.ts: how fast the finder of the finished site answers, plain and on a slow phone, side by side.
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { pagePath } from '#lib/routes.ts';
import { serveSite } from '#publish/server.ts';
import { CHROMIUM_FLAGS, findBrowser } from '../../e2e/browser.ts';
import { CONDITIONS } from './conditions.ts';
import { measure, type Run, rowsOf } from './measure.ts';
import { figuresOf, tableOf } from './table.ts';

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'out' },
    city: { type: 'string', default: 'changchun' },
    runs: { type: 'string', default: '9' },
  },
});
const { dir, city } = values;
const times = Number(values.runs);
if (!Number.isInteger(times) || times < 1) throw new Error(`--runs ${values.runs}: a whole number of runs`);

const server = await serveSite(dir, 0);
const { port } = server.address() as AddressInfo;
const browser = await chromium.launch({ executablePath: findBrowser(), args: CHROMIUM_FLAGS });
const question = { url: `http://127.0.0.1:${port}${pagePath('zh', 'venues')}`, city };
const loadBefore = os.loadavg();
const runs: Record<string, Run[]> = {};
try {
  const rows = await rowsOf(browser, question);
  // Turn by turn, so that whatever else the machine does falls on all conditions alike.
  for (let turn = 0; turn < times; turn++) {
    for (const condition of CONDITIONS) {
      const run = await measure(browser, condition, question, rows);
      runs[condition.name] = [...(runs[condition.name] ?? []), run];
    }
  }
} finally {
  await browser.close();
  server.close();
}

const figures = Object.fromEntries(Object.entries(runs).map(([name, all]) => [name, figuresOf(all)]));
const machine = {
  date: new Date().toISOString(),
  browser: browser.version(),
  cpu: os.cpus()[0]?.model,
  cores: os.cpus().length,
  loadBefore,
  loadAfter: os.loadavg(),
};
console.log(tableOf(figures));
console.log(`\n${JSON.stringify({ city, runs: times, conditions: CONDITIONS, machine, figures }, null, 2)}`);
