import { frameText } from '#lib/i18n/text/frame.ts';
import { guidePath, pagePath } from '#lib/routes.ts';
import { pagesOfEveryKind } from './pagePaths.ts';
import { expect, test } from './quietTest.ts';

const PHONE = { width: 360, height: 780 };
const NORMAL = '16px';
const LARGE = '20.8px';
const text = frameText.zh;

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false, viewport: PHONE });

  test('the menu makes text large by address, and standard again', async ({ page }) => {
    await page.goto(pagePath('zh', 'about'));
    const root = page.locator('html');
    const menu = page.locator('details.menu');
    await expect(root).toHaveCSS('font-size', NORMAL);
    await menu.locator('summary').click();
    await expect(menu.getByRole('link', { name: text.standardText })).toBeHidden();
    await menu.getByRole('link', { name: text.largeText }).click();
    await expect(page).toHaveURL(/#large$/);
    await expect(root).toHaveCSS('font-size', LARGE);
    await page.getByRole('contentinfo').getByRole('link', { name: text.standardText }).click();
    await expect(root).toHaveCSS('font-size', NORMAL);
  });

  test('no page of any kind has to be pushed sideways at large text', async ({ page }) => {
    test.setTimeout(120_000);
    for (const path of pagesOfEveryKind()) {
      await page.goto(`${path}#large`);
      await expect(page.locator('html')).toHaveCSS('font-size', LARGE);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, path).toBe(0);
    }
  });
});

test('with the script, large text goes along from page to page, past other fragments, until it is switched off', async ({
  page,
}) => {
  const root = page.locator('html');
  await page.goto(`${guidePath('zh', 'first-skate')}#large`);
  await page.locator('.crumbs').getByRole('link', { name: text.guides }).click();
  await expect(page).toHaveURL(new RegExp(`${pagePath('zh', 'guides')}#large$`));
  await expect(root).toHaveCSS('font-size', LARGE);

  await page.getByRole('link', { name: text.passOn }).first().click();
  await expect(page).toHaveURL(/#pass-on$/);
  await expect(root).toHaveCSS('font-size', LARGE);

  await page.getByRole('contentinfo').getByRole('link', { name: text.standardText }).click();
  await expect(root).toHaveCSS('font-size', NORMAL);
  await page.getByRole('contentinfo').getByRole('link', { name: text.about }).click();
  await expect(page).toHaveURL(new RegExp(`${pagePath('zh', 'about')}$`));
  await expect(root).toHaveCSS('font-size', NORMAL);
});
