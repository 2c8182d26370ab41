import { venuePath } from '#lib/routes.ts';
import { barriers } from './accessible.ts';
import { expect, test } from './quietTest.ts';

/** One of each sort: priced, a long price list, ice on a lake, known only by its city. */
const VENUES = [
  'beijing-ice-cube-ice-sports-centre',
  'zhangjiakou-thaiwoo-ski-resort',
  'beijing-shichahai-ice-rink',
  'shijiazhuang-bonski-zhengding-indoor-ski',
];
const LAKE = 'beijing-shichahai-ice-rink';
const ADDRESS = '北京市西城区 什刹海冰场';
/** What a first visitor asks, in this order. */
const ORDER = ['prices', 'season', 'way', 'first-visit', 'nearby', 'sources', 'wrong'];

for (const id of VENUES) {
  test(`${id}: the answers stand in the order of the questions, with nothing unfolded in the way`, async ({
    page,
  }) => {
    await page.goto(venuePath('zh', id));
    await page.setViewportSize({ width: 390, height: 844 });
    const tops = await page.evaluate(
      (ids) => ids.map((one) => document.getElementById(one)?.getBoundingClientRect().top ?? Number.NaN),
      ORDER,
    );
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(await page.locator('main details[open]').count()).toBe(0);
  });

  test(`${id} is accessible with everything unfolded, and with the card for the driver up`, async ({
    page,
  }) => {
    await page.goto(venuePath('en', id));
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '');
    });
    expect(await barriers(page)).toEqual([]);
    await page.goto(`${venuePath('en', id)}#driver`);
    expect(await barriers(page)).toEqual([]);
  });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the card for the driver fills the screen at a tap, and the way back closes it', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(venuePath('en', LAKE));
    const card = page.locator('#driver');
    await card.getByRole('link', { name: 'Fill the screen' }).click();
    expect(await card.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
    await expect(card).toContainText('请带我去这里');
    await expect(card.getByText('什刹海冰场')).toBeInViewport({ ratio: 1 });
    await card.getByRole('link', { name: 'Close' }).click();
    expect((await card.boundingBox())?.height).toBeLessThan(600);
    await page.goBack();
    await page.goBack();
    expect((await card.boundingBox())?.height).toBeLessThan(600);
  });

  test('no button promises to copy, and the texts can be read and selected', async ({ page }) => {
    await page.goto(venuePath('zh', LAKE));
    await expect(page.getByRole('button', { name: /复制/ })).toHaveCount(0);
    await expect(page.locator('#driver-address')).toHaveCSS('user-select', 'all');
    await page.locator('#wrong summary').click();
    await expect(page.locator('#report-text')).toContainText(LAKE);
  });
});

test('the address and the report are copied at a tap, and the button says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(venuePath('zh', LAKE));
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: '复制地址' }).click();
  await expect(page.locator('#driver').getByRole('button', { name: '已复制' })).toBeVisible();
  expect(await clipboard()).toBe(ADDRESS);
  await page.locator('#wrong summary').click();
  await page.locator('#wrong').getByRole('button', { name: '复制这段话' }).click();
  await expect(page.locator('#wrong').getByRole('button', { name: '已复制' })).toBeVisible();
  const report = await clipboard();
  for (const part of [LAKE, venuePath('zh', LAKE), '¥100', '新京报']) expect(report).toContain(part);
});

test('ice on a lake comes with the rule of 15 cm and the way to its guide; a roof rink without', async ({
  page,
}) => {
  await page.goto(venuePath('zh', LAKE));
  await expect(page.locator('.ice-warning')).toContainText('15 厘米');
  await expect(page.locator('.ice-warning').getByRole('link')).toHaveAttribute('href', /natural-ice/);
  await page.goto(venuePath('zh', 'shanghai-jingan-joy-city-rooftop-rink'));
  await expect(page.locator('.ice-warning')).toHaveCount(0);
});

test('on paper the card for the driver stays in its place', async ({ page }) => {
  await page.goto(`${venuePath('zh', LAKE)}#driver`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#driver')).toHaveCSS('position', 'static');
});
