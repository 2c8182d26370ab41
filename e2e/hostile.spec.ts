import type { Page } from '@playwright/test';
import { finderText } from '#lib/i18n/text/finder.ts';
import { finderPartyText } from '#lib/i18n/text/finderParty.ts';
import { searchText } from '#lib/i18n/text/search.ts';
import { cityPath, pagePath } from '#lib/routes.ts';
import { GIBBERISH } from './gibberish.ts';
import { sitemapPaths } from './pagePaths.ts';
import { expect, test } from './quietTest.ts';

const text = finderText.zh;
const finder = pagePath('zh', 'venues');
const searching = pagePath('zh', 'search');
const film = pagePath('zh', 'film');
const city = cityPath('zh', 'beijing');
const venue = sitemapPaths().find((path) => path.startsWith(finder) && path !== finder) ?? finder;

const rows = (page: Page) => page.locator('.finder .row-tag');
const finderField = (page: Page) => page.getByRole('searchbox', { name: text.label });
const searchField = (page: Page) => page.getByRole('searchbox', { name: searchText.zh.label });
const said = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words });

const expectSense = (page: Page) => expect(page.getByRole('main')).not.toContainText(GIBBERISH);

const LONG = 'skating '.repeat(1_250);
const SCRIPT = encodeURIComponent('"><script>document.title="owned"</script>');

test.describe('addresses that nobody meant', () => {
  for (const query of [
    `?place=${SCRIPT}&kind=%FF&budget=-1&sort=${SCRIPT}&open=${SCRIPT}`,
    '?place=__proto__&kind=constructor&budget=1e999&sort=toString&free=yes&open=-1&day=someday&gear=none',
    '?q=%00%FF%C0%80&place=%E0%A4%A',
    `?${'place=x&kind=y&'.repeat(800)}`,
    '?adults=-1&kids=NaN,,--,5y5y,1e9&students=Infinity&seniors=0x10',
  ])
    test(`finder: ${query.slice(0, 40)}`, async ({ page }) => {
      await page.goto(finder + query);
      await expect(finderField(page)).toBeVisible();
      await expect(page.getByRole('status').filter({ hasText: /\S/ }).first()).not.toHaveText(text.loading);
      await expect(rows(page).first().or(said(page, text.none))).toBeVisible();
      await expectSense(page);
      await expect(page).not.toHaveTitle('owned');
    });

  test('search: bytes that are no text, and a script, are words that no page holds', async ({ page }) => {
    for (const query of ['?q=%FF%C0', `?q=${SCRIPT}`]) {
      await page.goto(searching + query);
      await expect(said(page, searchText.zh.none)).toBeVisible();
    }
    await expect(page).not.toHaveTitle('owned');
  });

  test('film: a moment that there is not leaves it at its start', async ({ page }) => {
    for (const moment of ['-5', 'NaN', '1e999', '', '%FF', SCRIPT, '9'.repeat(5_000)]) {
      await page.goto(`${film}?t=${moment}`);
      await expect(page.locator('video')).toBeVisible();
    }
    await page.goto(`${film}?t=-5`);
    expect(await page.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime)).toBe(0);
  });

  for (const path of [city, venue])
    test(`${path.split('/')[2]}: a query and an anchor from elsewhere change nothing`, async ({ page }) => {
      await page.goto(path);
      const heading = await page.getByRole('heading', { level: 1 }).textContent();
      await page.goto(`${path}?adults=99&day=${SCRIPT}&x=%FF#%FF"><img src=x onerror=alert(1)>`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading ?? '');
      await expectSense(page);
    });
});

test.describe('ten thousand characters', () => {
  test('finder: typed, and in the address, they are answered; emptied, the list is back', async ({
    page,
  }) => {
    await page.goto(finder);
    await expect(rows(page).first()).toBeVisible();
    for (const query of ['冰'.repeat(10_000), LONG, '中a'.repeat(5_000), '\u{1F3D2}'.repeat(5_000)]) {
      await finderField(page).fill(query);
      await expect(rows(page).first().or(said(page, text.none))).toBeVisible({ timeout: 3_000 });
      await finderField(page).fill('');
      await expect(rows(page).first()).toBeVisible({ timeout: 3_000 });
    }
    await page.goto(`${finder}?q=${encodeURIComponent(LONG)}`);
    await expect(rows(page).first().or(said(page, text.none))).toBeVisible();
    await expectSense(page);
  });

  test('search: typed, and in the address', async ({ page }) => {
    await page.goto(searching);
    for (const query of ['冰'.repeat(10_000), LONG]) {
      await searchField(page).fill(query);
      await expect(page.getByRole('status').filter({ hasText: /\S/ }).first()).toBeVisible({
        timeout: 3_000,
      });
    }
    await page.goto(`${searching}?q=${encodeURIComponent(LONG)}`);
    await expect(page.getByRole('status').filter({ hasText: /\S/ }).first()).toBeVisible();
  });

  test('half a character, as a cut-off emoji leaves it', async ({ page }) => {
    for (const [path, field] of [
      [finder, finderField],
      [searching, searchField],
    ] as const) {
      await page.goto(path);
      await field(page).evaluate((input: HTMLInputElement) => {
        input.value = '\ud83c';
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await expect(page.getByRole('status').filter({ hasText: /\S/ }).first()).toBeVisible();
    }
  });
});

test.describe('parties that cannot go', () => {
  const { problems } = finderPartyText.zh;
  for (const [query, words] of [
    ['?adults=0', problems['no-one']],
    ['?adults=0&kids=0&students=0&seniors=0', problems['no-one']],
    ['?adults=99', problems['too-many']],
    ['?kids=39', problems['too-many']],
    [`?kids=${Array(99).fill('x')}`, problems['too-many']],
    ['?adults=999999999999999999999', problems['too-many']],
    ['?adults=1&kids=999,99y', problems.child],
  ] as const)
    test(`${query.slice(0, 50)}: why it is reckoned otherwise, and a list`, async ({ page }) => {
      await page.goto(finder + query);
      await expect(page.getByText(words)).toBeVisible();
      await expect(rows(page).first()).toBeVisible();
      await expectSense(page);
    });
});

test.describe('clocks that are wrong', () => {
  for (const moment of ['1999-01-01T00:00:00+08:00', '2099-12-31T23:59:59+08:00'])
    test(`every page makes sense at ${moment}`, async ({ page }) => {
      await page.clock.setFixedTime(moment);
      for (const path of [`${finder}?open=now`, finder, `${searching}?q=haerbin`, film, city, venue]) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await page.waitForLoadState('networkidle');
        await expectSense(page);
      }
      await page.goto(finder);
      await expect(rows(page).first()).toBeVisible();
    });
});

/** What a browser in private mode, or Safari after a hundred changes, does. */
const refuseStores = (page: Page) =>
  page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('not allowed', 'SecurityError');
    };
    history.pushState = refuse;
    history.replaceState = refuse;
    for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, store, { get: refuse });
  });

test.describe('a browser that keeps nothing', () => {
  test.beforeEach(({ page }) => refuseStores(page));

  test('finder: it works on without its address', async ({ page }) => {
    await page.goto(finder);
    await finderField(page).fill('cc');
    await finderField(page).press('Enter');
    await expect(said(page, '长春')).toBeVisible();
    await expect(page).toHaveURL(finder);
  });

  test('search: it works on without its address', async ({ page }) => {
    await page.goto(searching);
    await searchField(page).fill('haerbin');
    await expect(page.getByRole('search').getByRole('link').first()).toBeVisible();
    await expect(page).toHaveURL(searching);
  });

  test('film, city and venue pages do not miss it', async ({ page }) => {
    for (const path of [film, city, venue]) {
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
  });
});
