import type { Page } from '@playwright/test';
import { LANG_TAG, LOCALES } from '#lib/i18n/locale.ts';
import { pagePath } from '#lib/routes.ts';
import { expect, test } from './quietTest.ts';

const film = (page: Page) => page.locator('video');
const position = (page: Page) => film(page).evaluate((video: HTMLVideoElement) => video.currentTime);

for (const locale of LOCALES) {
  test(`${locale}: nothing of the film is loaded before a tap, then it plays`, async ({ page }) => {
    const media: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('.mp4')) media.push(request.url());
    });
    await page.goto(pagePath(locale, 'film'));
    await page.waitForLoadState('networkidle');
    expect(media).toEqual([]);
    await film(page).click();
    await expect.poll(() => media.length).toBeGreaterThan(0);
  });

  test(`${locale}: captions in both languages, those of the page switched on`, async ({ page }) => {
    await page.goto(pagePath(locale, 'film'));
    const tracks = page.locator('video track');
    expect(await tracks.evaluateAll((all) => all.map((track) => track.getAttribute('srclang')))).toEqual(
      LOCALES.map((language) => LANG_TAG[language]),
    );
    await expect(page.locator('video track[default]')).toHaveAttribute('srclang', LANG_TAG[locale]);
    for (const url of await tracks.evaluateAll((all) =>
      all.map((track) => (track as HTMLTrackElement).src),
    )) {
      const captions = await page.request.get(url);
      expect(captions.headers()['content-type']).toContain('text/vtt');
      expect(await captions.text()).toMatch(/^WEBVTT/);
    }
  });
}

test('a time in the transcript leads to its moment of the film', async ({ page }) => {
  await page.goto(pagePath('zh', 'film'));
  const link = page.getByRole('link', { name: /^\d+:\d\d$/ }).last();
  const [minutes, seconds] = ((await link.textContent()) ?? '').split(':').map(Number);
  const moment = (minutes ?? 0) * 60 + (seconds ?? 0);
  expect(moment).toBeGreaterThan(0);
  await link.click();
  await expect.poll(() => position(page)).toBeGreaterThanOrEqual(moment);
});

test('a link to a moment opens the film there', async ({ page }) => {
  await page.goto(`${pagePath('en', 'film')}?t=9`);
  await expect.poll(() => position(page)).toBeGreaterThanOrEqual(9);
});
