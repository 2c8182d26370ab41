import type { Browser, Page } from '@playwright/test';
import { apply, type Condition } from './conditions.ts';
import { installProbe, type Seen } from './probe.ts';

export interface Question {
  /** Address of the finder. */
  url: string;
  /** A city as it is typed: letters only, so that each key is one input. */
  city: string;
}

const WAIT_MS = 60_000;

/** A phone with an empty cache. */
async function onNewPhone<T>(
  browser: Browser,
  condition: Condition,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    await apply(condition, page);
    return await use(page);
  } finally {
    await context.close();
  }
}

const seenWith = async (page: Page, key: keyof Seen): Promise<Seen> => {
  await page.waitForFunction((name) => window.probe.seen[name] !== undefined, key, {
    timeout: WAIT_MS,
  });
  return page.evaluate(() => window.probe.seen);
};

/** The rows that a city ends in, unhurried; every timed run has to come to the same ones. */
export const rowsOf = (browser: Browser, { url, city }: Question): Promise<string> =>
  onNewPhone(browser, { name: 'plain' }, async (page) => {
    await page.addInitScript(installProbe, { rows: '' });
    await page.goto(`${url}?q=${city}`, { waitUntil: 'networkidle' });
    const rows = await page.evaluate(() => window.probe.rows());
    if (!rows) throw new Error(`${url}?q=${city} shows no list`);
    return rows;
  });

/** Milliseconds, requests and bytes of one run; see bench/README.md for what each of them means. */
export interface Run {
  field: number;
  typedAtOnce: number;
  typedLater: number;
  shared: number;
  requests: number;
  bytes: number;
}

/** Opens the finder and types the city, as soon as that can be done or when the page has come to rest. */
function typeCity(
  browser: Browser,
  condition: Condition,
  { url, city }: Question,
  { rows, rested }: { rows: string; rested: boolean },
): Promise<{ field: number; answer: number }> {
  return onNewPhone(browser, condition, async (page) => {
    await page.addInitScript(installProbe, { rows, typed: city });
    await page.goto(url, { waitUntil: rested ? 'networkidle' : 'commit', timeout: WAIT_MS });
    const { field = Number.NaN } = await seenWith(page, 'field');
    await page.locator('.finder input[type=search]').focus();
    await page.keyboard.type(city);
    const { list = Number.NaN, lastKey = Number.NaN } = await seenWith(page, 'list');
    return { field, answer: list - lastKey };
  });
}

/** One run under one condition: three visits, each with an empty cache. */
export async function measure(
  browser: Browser,
  condition: Condition,
  question: Question,
  rows: string,
): Promise<Run> {
  const atOnce = await typeCity(browser, condition, question, { rows, rested: false });
  const later = await typeCity(browser, condition, question, { rows, rested: true });
  const shared = await onNewPhone(browser, condition, async (page) => {
    await page.addInitScript(installProbe, { rows });
    await page.goto(`${question.url}?q=${question.city}`, { waitUntil: 'commit', timeout: WAIT_MS });
    return seenWith(page, 'list');
  });
  return {
    field: atOnce.field,
    typedAtOnce: atOnce.answer,
    typedLater: later.answer,
    shared: shared.list ?? Number.NaN,
    requests: shared.requests ?? Number.NaN,
    bytes: shared.bytes ?? Number.NaN,
  };
}
