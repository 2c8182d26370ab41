import type { Page } from '@playwright/test';
import { LANG_TAG, LOCALES } from '#lib/i18n/locale.ts';
import { filmText } from '#lib/i18n/text/film.ts';
import { pagePath } from '#lib/routes.ts';
import { expect as expectSoon, test } from './quietTest.ts';

/** A busy machine decodes slowly: what is waited for may take its time. */
const expect = expectSoon.configure({ timeout: 20_000 });

const film = (page: Page) => page.locator('video');
const position = (page: Page) => film(page).evaluate((video: HTMLVideoElement) => video.currentTime);
const tap = (page: Page, locale: 'zh' | 'en') =>
  page.getByRole('button', { name: filmText[locale].play, exact: true }).click();

/** The video files that a page asks for, as it asks. */
function mediaOf(page: Page): string[] {
  const media: string[] = [];
  page.on('request', (request) => {
    if (/\.(?:mp4|webm)$/.test(new URL(request.url()).pathname)) media.push(request.url());
  });
  return media;
}

for (const locale of LOCALES) {
  test(`${locale}: nothing of the film is loaded before a tap, then it plays`, async ({ page }) => {
    const media = mediaOf(page);
    for (const query of ['', '?t=17']) {
      await page.goto(pagePath(locale, 'film') + query);
      await page.waitForLoadState('networkidle');
      expect(media).toEqual([]);
    }
    await tap(page, locale);
    await expect.poll(() => media.length).toBeGreaterThan(0);
    await expect.poll(() => position(page)).toBeGreaterThan(17);
  });

  test(`${locale}: captions in both languages, a description and chapters; those of the page on`, async ({
    page,
  }) => {
    await page.goto(pagePath(locale, 'film'));
    const tracks = page.locator('video track');
    const kinds = await tracks.evaluateAll((all) =>
      all.map((track) => `${track.getAttribute('kind')} ${track.getAttribute('srclang')}`),
    );
    const own = LANG_TAG[locale];
    expect(kinds).toEqual([
      ...LOCALES.map((language) => `captions ${LANG_TAG[language]}`),
      `descriptions ${own}`,
      `chapters ${own}`,
    ]);
    await expect(page.locator('video track[default]')).toHaveAttribute('srclang', own);
    for (const url of await tracks.evaluateAll((all) =>
      all.map((track) => (track as HTMLTrackElement).src),
    )) {
      const captions = await page.request.get(url);
      expect(captions.headers()['content-type']).toContain('text/vtt');
      expect(await captions.text()).toMatch(/^WEBVTT/);
    }
  });

  test(`${locale}: the poster is the largest thing of the first screen, and comes before the rest`, async ({
    page,
  }) => {
    await page.goto(pagePath(locale, 'film'));
    const poster = page.locator('.player__screen img');
    await expect(poster).toHaveAttribute('fetchpriority', 'high');
    await expect(poster).toBeInViewport();
    const largest = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          new PerformanceObserver((list) => {
            const last = list.getEntries().at(-1) as PerformanceEntry & { element?: Element };
            resolve(
              last.element?.closest('.player__screen') ? 'poster' : (last.element?.outerHTML ?? 'nothing'),
            );
          }).observe({ type: 'largest-contentful-paint', buffered: true });
        }),
    );
    expect(largest).toBe('poster');
  });
}

test('a line of the transcript leads to its second, and is marked while it stands', async ({ page }) => {
  await page.goto(pagePath('zh', 'film'));
  const line = page.locator('[data-line]').nth(7);
  const moment = Number(await line.getAttribute('data-line'));
  expect(moment).toBeGreaterThan(15);
  await line.click();
  await expect.poll(() => position(page)).toBeGreaterThanOrEqual(moment);
  await expect(line).toHaveAttribute('aria-current', 'true');
});

test('a link to a moment begins the film there', async ({ page }) => {
  await page.goto(`${pagePath('en', 'film')}?t=9`);
  await expect(page.locator('[data-film="resume"]')).toContainText('0:09');
  await tap(page, 'en');
  await expect.poll(() => position(page)).toBeGreaterThanOrEqual(9);
});

test('without scripts the film, its captions, its lines and its files are all there', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(pagePath('zh', 'film'));
  await expect(film(page)).toHaveAttribute('controls', '');
  await expect(film(page)).toHaveAttribute('preload', 'none');
  await expect(page.locator('.player button:visible')).toHaveCount(0);
  await expect(page.locator('.film__stills li')).toHaveCount(12);
  expect(await page.locator('[data-quality][href$=".mp4"]').count()).toBeGreaterThan(3);
  expect(await page.locator('[data-line]').count()).toBeGreaterThan(9);
  await context.close();
});
