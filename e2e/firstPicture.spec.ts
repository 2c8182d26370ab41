import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pagesOfEveryKind } from './pagePaths.ts';
import { expect, test } from './quietTest.ts';
import { SITE_DIR } from './siteDir.ts';

/** What a browser has of a page after the first packets of the answer. */
const FIRST_BYTES = 2048;

for (const width of [390, 1280])
  test(`the largest thing seen is named in the first 2 kB of the page, if it is a picture: ${width} px`, async ({
    page,
    baseURL,
  }) => {
    const paths = pagesOfEveryKind().filter((one) => one.startsWith(width === 390 ? '/zh/' : '/en/'));
    test.setTimeout(20_000 + paths.length * 3000);
    await page.setViewportSize({ width, height: width === 390 ? 844 : 800 });
    const late: string[] = [];
    for (const one of paths) {
      await page.goto(one, { waitUntil: 'networkidle' });
      const url = await page.evaluate(
        () =>
          new Promise<string>((resolve) => {
            new PerformanceObserver((list) => {
              const last = list.getEntries().at(-1) as (PerformanceEntry & { url?: string }) | undefined;
              resolve(last?.url ?? '');
            }).observe({ type: 'largest-contentful-paint', buffered: true });
          }),
      );
      if (!url.startsWith(`${baseURL}/`)) continue; // a text, or a drawing in the page
      const file = readFileSync(path.join(SITE_DIR, one, 'index.html'));
      const start = file.subarray(0, FIRST_BYTES).toString();
      if (!start.includes(new URL(url).pathname)) late.push(`${one}: ${new URL(url).pathname}`);
    }
    expect(late).toEqual([]);
  });
