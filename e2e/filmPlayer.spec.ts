import type { Page } from '@playwright/test';
import { LANG_TAG } from '#lib/i18n/locale.ts';
import { filmText } from '#lib/i18n/text/film.ts';
import { pagePath } from '#lib/routes.ts';
import { expect as expectSoon, test } from './quietTest.ts';

/** A busy machine decodes slowly: what is waited for may take its time. */
const expect = expectSoon.configure({ timeout: 20_000 });

const text = filmText.zh;
const path = pagePath('zh', 'film');
const film = (page: Page) => page.locator('video');
const position = (page: Page) => film(page).evaluate((video: HTMLVideoElement) => video.currentTime);
const shown = (page: Page) =>
  film(page).evaluate((video: HTMLVideoElement) =>
    [...video.textTracks]
      .filter(({ mode, kind }) => mode === 'showing' && kind === 'captions')
      .map((one) => one.language),
  );

async function start(page: Page): Promise<void> {
  await page.getByRole('button', { name: text.play, exact: true }).click();
  await expect.poll(() => position(page)).toBeGreaterThan(0.2);
}

test('captions: in the language of the page, switched, off, and kept for the visit', async ({ page }) => {
  await page.goto(path);
  await expect.poll(() => shown(page)).toEqual([LANG_TAG.zh]);
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await expect.poll(() => shown(page)).toEqual([LANG_TAG.en]);
  await page.getByRole('button', { name: text.captionsOff }).click();
  await expect.poll(() => shown(page)).toEqual([]);
  await page.reload();
  await expect.poll(() => shown(page)).toEqual([]);
});

test('the described picture is told in words while the film runs', async ({ page }) => {
  await page.goto(path);
  await page.getByRole('button', { name: text.describe }).click();
  await start(page);
  await expect(page.locator('[data-film="said"]')).toHaveText(/深蓝的清晨/);
});

test('another quality goes on at the same second', async ({ page }) => {
  await page.goto(`${path}?t=20`);
  await page.getByRole('button', { name: text.play, exact: true }).click();
  await expect.poll(() => position(page)).toBeGreaterThan(20);
  await page.locator('.film__sizes summary').click();
  const link = page.locator('[data-quality="360"]');
  await link.click();
  await expect(link).toHaveAttribute('aria-current', 'true');
  await expect
    .poll(() => film(page).evaluate((video: HTMLVideoElement) => video.currentSrc))
    .toContain('360p');
  await expect.poll(() => position(page)).toBeGreaterThan(20);
});

test('who saves data is given 360p', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
  });
  await page.goto(path);
  await expect(page.locator('[data-quality][aria-current]')).toHaveAttribute('data-quality', '360');
});

test('keys: play and pause, five seconds on and back, mute, captions', async ({ page }) => {
  await page.goto(path);
  await film(page).focus();
  await page.keyboard.press('k');
  await expect.poll(() => position(page)).toBeGreaterThan(0.2);
  await page.keyboard.press(' ');
  await expect.poll(() => film(page).evaluate((video: HTMLVideoElement) => video.paused)).toBe(true);
  const before = await position(page);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => position(page)).toBeCloseTo(before + 5, 0);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => position(page)).toBeCloseTo(before, 0);
  await page.keyboard.press('m');
  expect(await film(page).evaluate((video: HTMLVideoElement) => video.muted)).toBe(true);
  await page.keyboard.press('c');
  await expect.poll(() => shown(page)).toEqual([LANG_TAG.en]);
});

test('the film goes on where this visit left off', async ({ page }) => {
  await page.goto(`${path}?t=30`);
  await page.getByRole('button', { name: text.play, exact: true }).click();
  await expect.poll(() => position(page)).toBeGreaterThan(31.5);
  await page.goto(path);
  await expect(page.locator('[data-film="resume"]')).toContainText('0:3');
  await page.getByRole('button', { name: text.play, exact: true }).click();
  await expect.poll(() => position(page)).toBeGreaterThan(31);
});

test('any second of a file can be entered: what is asked for by Range comes, and no more', async ({
  page,
}) => {
  await page.goto(path);
  for (const link of await page.locator('[data-quality]').all()) {
    const url = (await link.getAttribute('href')) ?? '';
    const whole = await (await page.request.get(url)).body();
    const part = await page.request.get(url, { headers: { range: 'bytes=1000-1999' } });
    expect(part.status(), url).toBe(206);
    expect(part.headers()['content-range']).toBe(`bytes 1000-1999/${whole.length}`);
    expect((await part.body()).equals(whole.subarray(1000, 2000))).toBe(true);
  }
});

test('the film begins within 2.5 s of the tap at 1.6 Mbit/s', async ({ browser }) => {
  const tries: number[] = [];
  // The machine may be busy with something else: the best of three tries is what the page can do.
  while (tries.length < 3 && !tries.some((seconds) => seconds <= 2.5)) {
    const page = await browser.newPage();
    const devtools = await page.context().newCDPSession(page);
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 1_600_000 / 8,
      uploadThroughput: 750_000 / 8,
    });
    await film(page).evaluate((video: HTMLVideoElement) => {
      const clock = video as HTMLVideoElement & { tapped?: number; began?: number };
      document.querySelector('[data-film="sun"]')?.addEventListener('click', () => {
        clock.tapped = performance.now();
      });
      video.addEventListener('timeupdate', () => {
        if (video.currentTime > 0) clock.began ??= performance.now();
      });
    });
    await page.getByRole('button', { name: text.play, exact: true }).click();
    const took = () =>
      film(page).evaluate((video: HTMLVideoElement) => {
        const { tapped = 0, began = 0 } = video as HTMLVideoElement & { tapped?: number; began?: number };
        return (began - tapped) / 1000;
      });
    await expect.poll(took).toBeGreaterThan(0);
    tries.push(await took());
    await page.close();
  }
  console.log(`      the film began after ${tries.map((seconds) => seconds.toFixed(2)).join(', ')} s`);
  expect(Math.min(...tries)).toBeLessThanOrEqual(2.5);
});
