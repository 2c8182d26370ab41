import { guidePath, pagePath } from '#lib/routes.ts';
import { SPECULATION_PATH } from '#publish/serving/speculation.ts';
import { expect, test } from './quietTest.ts';

const FROM = pagePath('zh', 'guides');
const TO = guidePath('zh', 'first-skate');

test('the rules for pages ahead come by header, and break no policy', async ({ page }) => {
  const rules = page.waitForResponse((answer) => answer.url().endsWith(SPECULATION_PATH));
  await page.goto(FROM);
  const answer = await rules;
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-type']).toContain('application/speculationrules+json');
});

test('a page whose link the pointer rests on is there before the click', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  const ready = new Promise<void>((resolve) => {
    session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
      if (prefetchUrl.endsWith(TO) && status === 'Ready') resolve();
    });
  });
  await session.send('Preload.enable');
  await page.goto(FROM, { waitUntil: 'networkidle' });
  const link = page.locator(`main a[href="${TO}"]`).first();
  await link.hover();
  await ready;
  await link.click();
  await page.waitForURL(TO);
  const came = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation');
    return (entry as PerformanceNavigationTiming & { deliveryType: string }).deliveryType;
  });
  expect(came).toBe('navigational-prefetch');
});
