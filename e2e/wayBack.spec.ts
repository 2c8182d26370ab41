import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findBrowser } from './browser.ts';
import { pagesOfEveryKind } from './pagePaths.ts';
import { expect, test } from './quietTest.ts';

interface Watched {
  kept?: boolean;
}

test('who goes back finds every kind of page as it was left', async ({ baseURL }) => {
  const paths = pagesOfEveryKind().filter((one) => one.startsWith('/zh/'));
  test.setTimeout(20_000 + paths.length * 3000);
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: CHROMIUM_FLAGS,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const page = await browser.newPage({ baseURL, locale: 'zh-CN', viewport: { width: 390, height: 844 } });
  await page.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => {
      (window as unknown as Watched).kept = persisted;
    });
  });
  const anew: string[] = [];
  for (const [index, one] of paths.entries()) {
    await page.goto(one, { waitUntil: 'networkidle' });
    await page.goto(paths[(index + 1) % paths.length] ?? '/zh/');
    await page.goBack({ waitUntil: 'commit' });
    await page.waitForURL(`${baseURL}${one}`, { waitUntil: 'commit' });
    const { kept, reasons } = await page.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation');
      const { notRestoredReasons } = entry as PerformanceNavigationTiming & { notRestoredReasons?: unknown };
      return { kept: (window as unknown as Watched).kept, reasons: JSON.stringify(notRestoredReasons) };
    });
    if (!kept) anew.push(`${one}: ${reasons}`);
  }
  await browser.close();
  expect(anew).toEqual([]);
});
