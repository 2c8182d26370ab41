import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from '@playwright/test';

/** A Monday of the season; the day of the build shows only in what the build has written. */
const NOW = new Date('2026-11-23T12:00:00+08:00');
const require = createRequire(import.meta.url);
const FACES = [
  [400, '400Regular/NotoSansSC_400Regular.ttf'],
  [600, '600SemiBold/NotoSansSC_600SemiBold.ttf'],
] as const;
const fontPath = (weight: number) => `/still/${weight}.ttf`;

/** The system's faces differ from machine to machine; the site's own and one of the packages take their place. */
const STYLE = `${FACES.map(
  ([weight]) => `@font-face { font-family: Still; font-weight: ${weight}; src: url(${fontPath(weight)}); }`,
).join('\n')}
:root { --f-text: Still; --f-latin: "Instrument Sans", Still; --f-display: "Smiley Frame", "Smiley Sans", Still; }
* { caret-color: transparent !important; }
*, ::before, ::after { animation: none !important; transition: none !important; }`;

/** A context whose pages hold still: one day, no motion, the same letters on every machine. */
export async function stillContext(browser: Browser, baseURL: string): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL,
    bypassCSP: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    deviceScaleFactor: 1,
  });
  for (const [weight, file] of FACES) {
    const body = readFileSync(require.resolve(`@expo-google-fonts/noto-sans-sc/${file}`));
    await context.route(`**${fontPath(weight)}`, (route) => route.fulfill({ body, contentType: 'font/ttf' }));
  }
  return context;
}

/** Waits until letters and pictures are there, those further down included, and the frame after is painted. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}

/** Opens a page to be looked at. What loads only once it is near the screen is brought near it first. */
export async function openStill(page: Page, path: string): Promise<void> {
  await page.clock.setFixedTime(NOW);
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.addStyleTag({ content: STYLE });
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += 800) {
      scrollTo(0, y);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    scrollTo(0, 0);
  });
  await page.waitForLoadState('networkidle');
  await settle(page);
}
