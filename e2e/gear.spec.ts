import { pagePath } from '#lib/routes.ts';
import { expect, test } from './quietTest.ts';

test('the rent-or-buy fields answer what is typed, and nothing gets into the address', async ({ page }) => {
  await page.goto(pagePath('zh', 'gear'));
  const answer = page.locator('[data-gear] output');
  await expect(answer).toContainText('一共 6 天');
  await expect(answer).toContainText('租，省 ¥219');
  await page.getByLabel('一季去几天').fill('5');
  await expect(answer).toContainText('买，省 ¥951');
  await page.getByLabel('买下来，元').fill('');
  await expect(answer).toContainText('租要 ¥1950');
  await page.getByLabel('一季去几天').fill('0');
  await expect(answer).toContainText('填上大于零的数');
  await page.getByRole('button', { name: '冰鞋' }).click();
  await page.getByLabel('一季去几天').fill('2');
  await expect(answer).toContainText('租要 ¥180');
  expect(new URL(page.url()).search).toBe('');
  expect(
    await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length),
  ).toBe(0);
});

test('a search phrase is copied as it stands', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(pagePath('en', 'gear'));
  await page.getByRole('button', { name: 'Copy', exact: true }).first().click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('儿童冰鞋 内长 22 厘米');
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the answers stand in a table, and no dead field is shown', async ({ page }) => {
    await page.goto(pagePath('en', 'gear'));
    await expect(page.getByRole('row', { name: /^10 ¥1300 ¥100 Buy ¥300$/ })).toBeVisible();
    await expect(page.getByRole('spinbutton')).toHaveCount(0);
  });
});
