import type { Browser } from '@playwright/test';
import { apply, type Condition } from '../finder/conditions.ts';
import { installTimings } from './timings.ts';

export const KINDS = ['document', 'stylesheet', 'script', 'image', 'font', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** One first visit: milliseconds, requests, and bytes on the wire by kind (with the heads of the answers). */
export interface Visit {
  fcp: number;
  lcp: number;
  lcpOf: string;
  cls: number;
  tbt: number;
  requests: number;
  bytes: Record<Kind, number>;
}

/** Nothing more has come for so long: the page is at rest. */
const REST_MS = 1000;

const kindOf = (type: string): Kind => KINDS.find((kind) => kind === type.toLowerCase()) ?? 'other';

/** Opens a page on a new phone with an empty cache and waits until it is at rest, untouched and not scrolled. */
export async function visit(browser: Browser, url: string, condition: Condition): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const bytes = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
    const kinds = new Map<string, Kind>();
    let latest = performance.now();
    session.on('Network.requestWillBeSent', ({ requestId, type = 'Other', request }) => {
      if (!request.url.startsWith('data:')) kinds.set(requestId, kindOf(type));
      latest = performance.now();
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const kind = kinds.get(requestId);
      if (kind) bytes[kind] += encodedDataLength;
      latest = performance.now();
    });
    await session.send('Network.enable');
    await apply(condition, page);
    await page.addInitScript(installTimings);
    await page.goto(url, { waitUntil: 'load', timeout: 90_000 });
    while (performance.now() - latest < REST_MS) await page.waitForTimeout(200);
    const timings = await page.evaluate(() => window.timings);
    return { ...timings, requests: kinds.size, bytes };
  } finally {
    await context.close();
  }
}
