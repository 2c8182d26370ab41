import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { posterMakerText } from '#lib/i18n/text/posterMaker.ts';
import { absolute, cityPath, guidePath, pagePath } from '#lib/routes.ts';
import { barriers } from './accessible.ts';
import { decodeCode } from './output/decodeCode.ts';
import { expect, test } from './quietTest.ts';

const ZH = pagePath('zh', 'share');
const text = posterMakerText.zh;
const WECHAT =
  'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/134.0 Mobile Safari/537.36 XWEB/1340123 MMWEBSDK/20250503 MicroMessenger/8.0.61';

const poster = (page: Page) => page.locator('.proof img');

/** Waits until the poster says this sentence; its alternative text is set with it, the picture a moment later. */
async function printed(page: Page, line: string): Promise<Buffer> {
  await expect(page.getByText(text.drawn(line), { exact: true })).toBeAttached();
  const url = (await poster(page).getAttribute('src')) ?? '';
  expect(url).toMatch(/^data:image\/jpeg;base64,/);
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

async function openMaker(page: Page, path = ZH): Promise<void> {
  await page.goto(path);
  await page.locator('#maker').scrollIntoViewIfNeeded();
  await expect(poster(page)).toBeVisible();
}

async function write(page: Page, line: string): Promise<void> {
  await page.getByLabel(text.own, { exact: true }).check();
  await page.getByLabel(text.ownLabel).fill(line);
}

test('a choice becomes a picture of 1080 × 1440 whose code leads to the chosen page', async ({ page }) => {
  await openMaker(page);
  const choose = async (group: string, label: string, option: string) => {
    await page.getByLabel(group, { exact: true }).check();
    await page.getByLabel(label).selectOption(option);
  };
  const { groups, pick, lines } = text;
  for (const [choosing, line, path] of [
    [() => choose(groups.cities, pick.cities, '哈尔滨'), lines.ice[0], cityPath('zh', 'harbin')],
    [
      () => choose(groups.guides, pick.guides, 'guides-first-ski-day'),
      lines.snow[0],
      guidePath('zh', 'first-ski-day'),
    ],
    [
      () => choose(groups.kinds, pick.kinds, '室内滑雪馆'),
      lines.snow[0],
      `${pagePath('zh', 'venues')}?kind=indoor-ski`,
    ],
  ] as const) {
    await choosing();
    await page.getByLabel(text.lines.any[0] ?? '', { exact: true }).check();
    await printed(page, text.lines.any[0] ?? '');
    await page.getByLabel(line ?? '', { exact: true }).check();
    const jpeg = await printed(page, line ?? '');
    const { width, height, format } = await sharp(jpeg).metadata();
    expect([width, height, format]).toEqual([1080, 1440, 'jpeg']);
    expect(
      await poster(page).evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]),
    ).toEqual([1080, 1440]);
    for (const size of [1080, 360]) expect(await decodeCode(jpeg, size)).toBe(absolute(path));
    expect(jpeg.length).toBeLessThan(500_000);
  }
});

test('what is saved is what is seen', async ({ page }) => {
  await openMaker(page);
  await write(page, '明天晚上八点见');
  const seen = await printed(page, '明天晚上八点见');
  const saving = page.waitForEvent('download');
  await page.getByRole('link', { name: text.save }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^[a-z-]+\.jpg$/);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  expect(Buffer.concat(chunks).equals(seen)).toBe(true);
});

test('nothing that is typed leaves the page: no request, no address, no storage', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:'))
      sent.push(decodeURIComponent(request.url()) + (request.postData() ?? ''));
  });
  await openMaker(page);
  await page.getByLabel(text.nameLabel).fill('欧阳小林');
  await write(page, '我们去看雪吧');
  const jpeg = await printed(page, '我们去看雪吧');
  await expect(poster(page)).toHaveAttribute('alt', /我们去看雪吧/);
  await page.getByLabel(text.groups.cities, { exact: true }).check();
  await page.waitForLoadState('networkidle');
  expect(sent.filter((url) => /欧阳|小林|看雪/.test(url))).toEqual([]);
  expect(await decodeCode(jpeg, 1080)).toBe(absolute(`${pagePath('zh', 'venues')}?kind=outdoor-rink`));
  const kept = await page.evaluate(async () => [
    location.href,
    JSON.stringify({ ...localStorage, ...sessionStorage }),
    document.cookie,
    JSON.stringify(history.state),
    JSON.stringify((await indexedDB.databases?.()) ?? []),
  ]);
  expect(new URL(kept[0] ?? '').search + new URL(kept[0] ?? '').hash).toBe('');
  expect(kept.slice(1).join(' ')).toBe('{}  null []');
});

test('hostile words are cleaned or cut, with a word about it, and the code stays readable', async ({
  page,
}) => {
  await openMaker(page);
  const status = page.locator('#own-said');
  for (const [typed, drawn, said] of [
    ['字'.repeat(500), '字'.repeat(20), text.tooLong(40)],
    ['<script>alert(1)</script>', '<script>alert(1)</script>', ''],
    ['W'.repeat(200), 'W'.repeat(40), text.tooLong(40)],
    ['\u202eمرحبا\u202c بالجميع', 'مرحبا بالجميع', text.dropped],
    ['去\u200b滑\u0007雪🧣', '去滑雪', text.dropped],
    [`a${'\u0301'.repeat(200)}`, 'á\u0301\u0301', ''],
  ] as const) {
    await write(page, typed);
    const jpeg = await printed(page, drawn);
    await expect(status).toHaveText(said);
    expect(await decodeCode(jpeg, 360)).toBe(absolute(`${pagePath('zh', 'venues')}?kind=outdoor-rink`));
  }
  const [first = ''] = text.lines.ice;
  for (const nothing of ['🧣🧣🧣', '   ', '']) {
    await write(page, nothing);
    await printed(page, first);
  }
  await expect(status).toHaveText(text.ownEmpty(first));
});

test('with the keyboard alone: choose, write, sign, save', async ({ page }) => {
  await openMaker(page);
  await page.getByLabel(text.groups.kinds, { exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByLabel(text.groups.cities, { exact: true })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel(text.pick.cities)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByLabel(text.own, { exact: true })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Eight at the lake');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel(text.nameLabel)).toBeFocused();
  await page.keyboard.type('Lin');
  await printed(page, 'Eight at the lake');
  await page.keyboard.press('Tab');
  const saving = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  await saving;
});

test('the maker has no barriers, in either language, and fits a screen of 360 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const locale of ['zh', 'en'] as const) {
    await openMaker(page, pagePath(locale, 'share'));
    await page.getByLabel(posterMakerText[locale].own, { exact: true }).check();
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  }
});

test('a picture that does not come is named, and asked for again', async ({ page }) => {
  await page.route('**/share/template/rink.*.jpg', (route) => route.fulfill({ status: 200, body: '' }));
  await page.goto(ZH);
  await page.locator('#maker').scrollIntoViewIfNeeded();
  await expect(page.getByText(text.failed)).toBeVisible();
  await page.unroute('**/share/template/rink.*.jpg');
  await page.getByRole('button', { name: text.again }).click();
  await expect(poster(page)).toBeVisible();
});

test.describe('inside WeChat', () => {
  test.use({ userAgent: WECHAT });

  test('nothing is offered as a download; a long press is named, and the picture is a real one', async ({
    page,
  }) => {
    await openMaker(page);
    await expect(page.locator('a[download]')).toHaveCount(0);
    await expect(page.getByText(text.press)).toBeVisible();
    await expect(poster(page)).toHaveAttribute('src', /^data:image\/jpeg/);
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the gallery is complete, and no way leads to the maker', async ({ page }) => {
    await page.goto(ZH);
    expect(await page.locator('.posters li').count()).toBeGreaterThan(150);
    await expect(page.locator('.posters img').first()).toBeVisible();
    await expect(page.locator('a[href="#maker"]')).toBeHidden();
    await expect(page.locator('.maker')).toHaveCount(0);
  });
});
