import { frameText } from '#lib/i18n/text/frame.ts';
import { inLocale } from '#lib/routes.ts';
import { pagesOfEveryKind } from './pagePaths.ts';
import { expect, test } from './quietTest.ts';

for (const path of pagesOfEveryKind().filter((one) => inLocale(one, 'zh') === one)) {
  test(`the language switch of ${path} leads to its twin and back`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    await page.getByRole('link', { name: frameText.zh.switchLabel }).click();
    await expect(page).toHaveURL(inLocale(path, 'en'));
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.getByRole('link', { name: frameText.en.switchLabel }).click();
    await expect(page).toHaveURL(path);
  });
}
