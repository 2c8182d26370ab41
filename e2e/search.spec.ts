import { type Page, test as unguarded } from '@playwright/test';
import { searchText } from '#lib/i18n/text/search.ts';
import { cityPath, guidePath, pagePath } from '#lib/routes.ts';
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

test('what was searched for is marked, also where it stands deep in an article', async ({ page }) => {
  await page.goto(`${pagePath('zh', 'search')}?q=${encodeURIComponent('15 厘米')}`);
  const guide = page.locator(`.hit a[href="${guidePath('zh', 'natural-ice')}"]`);
  await expect(guide).toBeVisible();
  await expect(guide.locator('mark').first()).toHaveText(/15|厘米/);
});

test('a slip of the finger is forgiven, and the status says that nothing fits exactly', async ({ page }) => {
  await page.goto(pagePath('en', 'search'));
  await page.getByRole('searchbox', { name: searchText.en.label }).fill('snowbord');
  await expect(page.locator(`.hit a[href="${guidePath('en', 'first-snowboard')}"]`)).toBeVisible();
  await expect(page.getByRole('search').getByRole('status')).toHaveText(/^No exact match/);
});

test('arrow keys lead from the field through what was found, and Escape back', async ({ page }) => {
  await page.goto(`${pagePath('zh', 'search')}?q=haerbin`);
  await expect(page.locator('.hit a').nth(1)).toBeVisible();
  await field(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.hit a').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.hit a').nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('.hit a').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
});

test('more is looked for when asked', async ({ page }) => {
  await page.goto(`${pagePath('zh', 'search')}?q=${encodeURIComponent('滑雪')}`);
  await expect(page.locator('.hit').nth(9)).toBeVisible();
  const before = await page.locator('.hit').count();
  await page.getByRole('button', { name: searchText.zh.more }).click();
  await expect.poll(() => page.locator('.hit').count()).toBeGreaterThan(before);
});

// The browser itself reports the broken request on the console.
unguarded('without the index the page says so, and its table of contents stays', async ({ page }) => {
  await page.route('**/data/search.*', (route) => route.abort());
  await page.goto(`${pagePath('zh', 'search')}?q=haerbin`);
  await expect(page.getByRole('search').getByRole('status')).toHaveText(searchText.zh.failed);
  await expect(page.getByRole('navigation', { name: searchText.zh.guides })).toBeVisible();
});
