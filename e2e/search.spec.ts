import type { Page } from '@playwright/test';
import { searchText } from '#lib/i18n/text/search.ts';
import { cityPath, pagePath } from '#lib/routes.ts';
import { expect, test } from './quietTest.ts';

const harbin = cityPath('zh', 'harbin');
const field = (page: Page) => page.getByRole('searchbox', { name: searchText.zh.label });

for (const [way, query] of [
  ['pinyin', 'haerbin'],
  ['initials', 'heb'],
  ['Chinese', '哈尔滨'],
  ['English', 'Harbin'],
] as const) {
  test(`a city is found by ${way}, and the URL remembers the query`, async ({ page }) => {
    await page.goto(pagePath('zh', 'search'));
    await field(page).pressSequentially(query);
    const result = page
      .getByRole('search')
      .getByRole('link')
      .and(page.locator(`[href="${harbin}"]`));
    await expect(result).toBeVisible();
    await expect(page).toHaveURL(`${pagePath('zh', 'search')}?q=${encodeURIComponent(query)}`);
    await result.click();
    await expect(page).toHaveURL(harbin);
  });
}

test('a shared search opens with its results; the status says how many', async ({ page }) => {
  await page.goto(`${pagePath('zh', 'search')}?q=haerbin`);
  await expect(field(page)).toHaveValue('haerbin');
  await expect(page.getByRole('status').first()).toHaveText(/\d/);
});

test('a word that no page holds is answered in words', async ({ page }) => {
  await page.goto(pagePath('zh', 'search'));
  await field(page).fill('没有这样的地方');
  await expect(page.getByRole('status').first()).toHaveText(searchText.zh.none);
});
