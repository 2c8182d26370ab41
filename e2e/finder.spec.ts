import { finderText } from '#lib/i18n/text/finder.ts';
import { venueWords } from '#lib/i18n/text/venueWords.ts';
import { finderDataPath, pagePath } from '#lib/routes.ts';
import { expect, test } from './quietTest.ts';

const text = finderText.zh;
const finder = pagePath('zh', 'venues');

test('a city is found by its initials; Enter chooses it; the URL holds the question', async ({ page }) => {
  await page.goto(finder);
  const field = page.getByRole('searchbox', { name: text.label });
  await field.fill('cc');
  await expect(page.getByRole('button', { name: /长春/ })).toBeVisible();
  await field.press('Enter');
  await expect(page).toHaveURL(/place=changchun/);
  await expect(page.getByRole('status').filter({ hasText: '长春' })).toBeVisible();
  await page.goBack();
  await expect(page).not.toHaveURL(/place=/);
});

test('filters narrow the list and say how many are left; a shared link opens the same question', async ({
  page,
}) => {
  await page.goto(finder);
  const rows = page.locator('.finder .row-tag');
  await expect(rows.first()).toBeVisible();
  await page.locator('.ruler__stop', { hasText: '¥0' }).click();
  await expect(page).toHaveURL(/free=1/);
  const kind = page.getByRole('radio', { name: venueWords.zh.kinds['outdoor-rink'] });
  await kind.check();
  await expect(page).toHaveURL(/kind=outdoor-rink/);
  for (const price of await rows.locator('.row-tag__price').allTextContents()) expect(price).toBe('¥0');
  const count = await rows.count();
  await page.goto(page.url());
  await expect(rows).toHaveCount(count);
  await expect(kind).toBeChecked();
});

test('the finder can be worked by keyboard alone', async ({ page }) => {
  await page.goto(finder);
  const field = page.getByRole('searchbox', { name: text.label });
  await field.focus();
  await page.keyboard.type('haerbin');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /哈尔滨/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/place=harbin/);
});

test('near me: asked only on a click, sorted by distance, and nothing is requested afterwards', async ({
  browser,
}) => {
  const context = await browser.newContext({
    geolocation: { latitude: 45.757, longitude: 126.642 },
    permissions: ['geolocation'],
  });
  const page = await context.newPage();
  await page.goto(finder);
  await expect(page.locator('.finder .row-tag').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => {
    // The browser itself fetches the icon again when the address changes; it is the same static file for everybody.
    if (new URL(request.url()).pathname !== '/icon.svg') requests.push(request.url());
  });
  await page.getByRole('button', { name: text.near }).click();
  await expect(page.getByRole('status').filter({ hasText: text.you })).toBeVisible();
  await page.getByRole('radio', { name: text.sorts.distance }).check();
  await expect(page.locator('.finder .row-tag').first()).toContainText('哈尔滨');
  expect(requests).toEqual([]);
  expect(page.url()).not.toMatch(/45|126/);
  await context.close();
});

test('a refused position leaves a working finder', async ({ browser }) => {
  const context = await browser.newContext({ permissions: [] });
  const page = await context.newPage();
  await page.goto(finder);
  await page.getByRole('button', { name: text.near }).click();
  await expect(page.getByRole('status').filter({ hasText: /没有/ })).toBeVisible();
  await expect(page.locator('.finder .row-tag').first()).toBeVisible();
  await context.close();
});

test('without its data the finder says so, and the cities are still there', async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route(`**${finderDataPath('zh')}`, (route) => route.abort());
  await page.goto(finder);
  await expect(page.getByText(text.failed)).toBeVisible();
  await expect(page.locator('#cities a').first()).toBeVisible();
  await context.close();
});

for (const hostile of ['?place=../../x&kind=__proto__&budget=-1', `?q=${'冰'.repeat(1_500)}`, '?%E0%A4%A']) {
  test(`a hostile address gives the plain list: ${hostile.slice(0, 24)}`, async ({ page }) => {
    await page.goto(finder + hostile);
    await expect(page.getByRole('searchbox', { name: text.label })).toBeVisible();
    await expect(page.getByRole('status').first()).toBeVisible();
  });
}

test('without scripts the page lists what is free and every city', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(finder);
  await expect(page.getByRole('heading', { name: text.freeTitle })).toBeVisible();
  expect(await page.locator('#cities a').count()).toBeGreaterThan(100);
  await context.close();
});
