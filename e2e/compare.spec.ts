import { compareText } from '#lib/i18n/text/compare.ts';
import { pickText } from '#lib/i18n/text/pick.ts';
import { pagePath } from '#lib/routes.ts';
import { barriers } from './accessible.ts';
import { expect, test } from './quietTest.ts';

const text = compareText.zh;
const finder = `${pagePath('zh', 'venues')}?place=beijing`;

test('three are picked, a fourth is refused, the address holds them, Back leaves the table', async ({
  page,
}) => {
  await page.goto(finder);
  await page.getByRole('button', { name: pickText.zh.pick, exact: true }).click();
  const boxes = page.locator('.pick input');
  for (const index of [0, 1, 2]) await boxes.nth(index).check();
  await boxes.nth(3).click();
  await expect(page.getByRole('alert')).toHaveText(text.full);
  await expect(page.locator('.pick input:checked')).toHaveCount(3);
  await page.getByRole('button', { name: text.open }).click();
  await expect(page).toHaveURL(/compare=[a-z0-9-]+,[a-z0-9-]+,[a-z0-9-]+&side=1/);
  await expect(page.getByRole('heading', { name: text.title })).toBeFocused();
  await expect(page.getByRole('columnheader')).toHaveCount(4);
  await expect(page.getByRole('rowheader', { name: text.rows.cost })).toBeVisible();
  await page.goBack();
  await expect(page.locator('.compare')).toHaveCount(0);
  await expect(page.locator('.pick input:checked')).toHaveCount(3);
});

test('a shared link opens the table; columns can be taken out, and the list comes back', async ({ page }) => {
  await page.goto(finder);
  await page.getByRole('button', { name: pickText.zh.pick, exact: true }).click();
  for (const index of [0, 1, 2]) await page.locator('.pick input').nth(index).check();
  await page.getByRole('button', { name: text.open }).click();
  await page.goto(page.url());
  await expect(page.getByRole('columnheader')).toHaveCount(4);
  await page
    .getByRole('button', { name: new RegExp(`^${text.remove}`) })
    .first()
    .click();
  await expect(page.getByRole('columnheader')).toHaveCount(3);
  await page.getByRole('button', { name: text.back }).click();
  await expect(page.locator('.finder .row-tag').first()).toBeVisible();
  await page.getByRole('button', { name: text.clear }).click();
  await expect(page).not.toHaveURL(/compare=/);
});

test('at 360 px three venues stand side by side without scrolling; targets are large enough', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(finder);
  await page.getByRole('button', { name: pickText.zh.pick, exact: true }).click();
  for (const index of [0, 1, 2]) await page.locator('.pick input').nth(index).check();
  expect((await page.locator('.pick').first().boundingBox())?.height).toBeGreaterThanOrEqual(48);
  await page.getByRole('button', { name: text.open }).click();
  const table = await page.locator('.compare table').boundingBox();
  expect(table && table.x + table.width).toBeLessThanOrEqual(360);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  expect(await barriers(page)).toEqual([]);
});

for (const hostile of ['compare=../../x,__proto__&side=1', `compare=${'a,'.repeat(500)}`, 'side=1']) {
  test(`a hostile address gives the plain list: ${hostile.slice(0, 24)}`, async ({ page }) => {
    await page.goto(`${finder}&${hostile}`);
    await expect(page.locator('.finder .row-tag').first()).toBeVisible();
    await expect(page.locator('.compare')).toHaveCount(0);
  });
}

test('ids that are in no list are said to be gone', async ({ page }) => {
  await page.goto(`${finder}&compare=no-such-place,nor-this-one&side=1`);
  await expect(page.locator('.compare')).toContainText(text.gone(2));
});
