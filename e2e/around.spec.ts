import { aroundText } from '#lib/i18n/text/around.ts';
import { finderText } from '#lib/i18n/text/finder.ts';
import { pagePath } from '#lib/routes.ts';
import { barriers } from './accessible.ts';
import { expect, test } from './quietTest.ts';

const text = aroundText.zh;
const finder = `${pagePath('zh', 'venues')}?place=beijing`;

test('around a city: prices hang on the drawing, and the list says the same, nearest first', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(finder);
  const around = page.locator('.around');
  await expect(around.locator('svg .around__tag').first()).toBeVisible();
  await around.locator('summary').click();
  const lines = await around.locator('ol a').allTextContents();
  expect(lines.length).toBe(await around.locator('.around__plane .around__mark').count());
  const km = lines.map((line) => Number(line.match(/([\d.]+) 公里/)?.[1] ?? 0));
  expect(km).toEqual([...km].sort((a, b) => a - b));
});

test('the drawing is out of the way of the keyboard, the list is not', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(finder);
  await expect(page.locator('.around__plane')).toBeVisible();
  await expect(page.locator('.around__plane a')).toHaveCount(0);
  await page.getByText(text.list(0).slice(0, 4)).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('.around ol a').first()).toBeFocused();
});

test('on a phone the view is folded away until it is wanted, and nothing overflows', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(finder);
  const fold = page.getByText(text.fold, { exact: true });
  await expect(fold).toBeVisible();
  await expect(page.locator('.around__plane')).toBeHidden();
  await fold.click();
  await expect(page.locator('.around__plane')).toBeVisible();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test('a city with nothing near that has a position says so in a sentence', async ({ page }) => {
  await page.goto(`${pagePath('zh', 'venues')}?place=haikou`);
  await expect(page.locator('.around__none')).toContainText('海口');
  await expect(page.locator('.around__plane')).toHaveCount(0);
});

test('it has no fault that axe knows, in light and in dark', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(finder);
    await expect(page.locator('.around__plane')).toBeVisible();
    expect(await barriers(page)).toEqual([]);
  }
});

test('when its part of the script does not come, the list stands and says so', async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**/_a/finder-beside.*.js', (route) => route.abort());
  await page.goto(finder);
  await expect(page.getByRole('button', { name: finderText.zh.retry })).toBeVisible();
  await expect(page.locator('.finder .row-tag').first()).toBeVisible();
  await context.close();
});
