import type { Page } from '@playwright/test';
import { aroundText } from '#lib/i18n/text/around.ts';
import { finderText } from '#lib/i18n/text/finder.ts';
import { finderHelpText } from '#lib/i18n/text/finderHelp.ts';
import { finderPageText } from '#lib/i18n/text/finderPage.ts';
import { finderPartyText } from '#lib/i18n/text/finderParty.ts';
import { pickText } from '#lib/i18n/text/pick.ts';
import { venueWords } from '#lib/i18n/text/venueWords.ts';
import { finderDataPath, pagePath } from '#lib/routes.ts';
import { expect, test } from './quietTest.ts';

const text = finderText.zh;
const finder = pagePath('zh', 'venues');

const party = finderPartyText.zh;
const summary = (page: Page) => page.locator('.party summary');
const price = (page: Page, name: string) =>
  page.locator('.finder .row-tag', { hasText: name }).locator('.row-tag__price');

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
  const requests: string[] = [];
  // What it needs for the answer it fetches after the click; from the moment it asks the browser, nothing.
  await page.exposeFunction('positionAsked', () => requests.splice(0));
  await page.addInitScript(() => {
    const { geolocation } = navigator;
    const ask = geolocation.getCurrentPosition.bind(geolocation);
    geolocation.getCurrentPosition = (...args) => {
      const said = (window as unknown as { positionAsked: () => Promise<unknown> }).positionAsked();
      void said.then(() => ask(...args));
    };
  });
  await page.goto(finder);
  await expect(page.locator('.finder .row-tag').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  page.on('request', (request) => {
    // The browser itself fetches the icon again when the address changes; it is the same static file for everybody.
    // So is a page fetched ahead because the pointer happens to rest on its link (publish/serving/speculation.ts).
    const ahead = request.headers()['sec-purpose']?.startsWith('prefetch');
    if (!ahead && new URL(request.url()).pathname !== '/icon.svg') requests.push(request.url());
  });
  await page.getByRole('button', { name: text.near }).click();
  await expect(page.getByRole('status').filter({ hasText: '你附近' })).toBeVisible();
  await summary(page).click();
  await page.getByRole('radio', { name: text.sorts.distance }).check();
  await expect(page.locator('.finder .row-tag').first()).toContainText('哈尔滨');
  await page.getByRole('button', { name: pickText.zh.pick, exact: true }).click();
  await page.locator('.pick input').first().check();
  await page.getByText(aroundText.zh.fold, { exact: true }).click();
  await expect(page.locator('.around__plane')).toBeVisible();
  await page.getByRole('radio', { name: venueWords.zh.days.weekend }).check();
  await expect(summary(page)).toContainText(venueWords.zh.days.weekend);
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
    await expect(page.getByRole('status').filter({ hasText: /\S/ }).first()).toBeVisible();
  });
}

test('who goes is asked once: steppers, day and gear are in the address, a reload and Back know them', async ({
  page,
}) => {
  await page.goto(finder);
  await expect(page.locator('.finder .row-tag').first()).toBeVisible();
  await summary(page).click();
  await page.getByRole('button', { name: party.more(party.people.adults) }).click();
  await page.getByRole('button', { name: party.more(party.people.children) }).click();
  await page.getByRole('radio', { name: venueWords.zh.days.weekend }).check();
  await page.getByRole('radio', { name: party.gears.own }).check();
  await expect(page).toHaveURL(/\?adults=2&kids=1&day=weekend&gear=own$/);
  await expect(summary(page)).toContainText('2 大 1 小 · 周末 · 自带装备');
  await expect(page.getByRole('status').filter({ hasText: '2 大 1 小' })).toBeVisible();
  await page.reload();
  await expect(summary(page)).toContainText('2 大 1 小 · 周末 · 自带装备');
  await page.goto(finder);
  await page.goBack();
  await expect(summary(page)).toContainText('2 大 1 小 · 周末 · 自带装备');
});

test('Back undoes a choice of the day', async ({ page }) => {
  await page.goto(finder);
  await summary(page).click();
  await page.getByRole('radio', { name: venueWords.zh.days.holiday }).check();
  await expect(summary(page)).toContainText(venueWords.zh.days.holiday);
  await page.goBack();
  await expect(page).not.toHaveURL(/day=/);
  await expect(summary(page)).toContainText(venueWords.zh.days.weekday);
});

test('a child’s height changes the total: below the line, on it, above it, not measured', async ({
  page,
}) => {
  await page.goto(`${finder}?place=guangzhou&kids=95`);
  const tag = price(page, '越美');
  await expect(tag).toHaveText('¥130');
  await summary(page).click();
  const height = page.getByRole('combobox', { name: party.height });
  await height.selectOption({ label: party.metres('1.2') });
  await expect(page).toHaveURL(/kids=120/);
  await expect(tag).toHaveText('¥130–160');
  await height.selectOption({ label: party.metres('1.35') });
  await expect(tag).toHaveText('¥160');
  await height.selectOption({ label: party.notMeasured });
  await expect(page).toHaveURL(/kids=1(&|$)/);
  await expect(tag).toHaveText('¥130–160');
});

test('the party can be set by keyboard alone', async ({ page }) => {
  await page.goto(finder);
  await summary(page).focus();
  await page.keyboard.press('Enter');
  const adults = page.getByRole('spinbutton', { name: party.people.adults });
  await adults.focus();
  await page.keyboard.press('ArrowUp');
  await expect(page).toHaveURL(/adults=2/);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: party.more(party.people.adults) })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/adults=3/);
});

test('everything in the party’s panel is large enough for a thumb', async ({ page }) => {
  await page.goto(`${finder}?kids=110`);
  await summary(page).click();
  const sizes = await page
    .locator('.party :is(button, input[type=number], select, summary, .chip)')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ height }) => height));
  expect(sizes.length).toBeGreaterThan(10);
  for (const height of sizes) expect(height).toBeGreaterThanOrEqual(48);
});

for (const [query, said] of [
  ['adults=99', party.problems['too-many']],
  ['adults=0', party.problems['no-one']],
  ['kids=999', party.problems.child],
  [`kids=${'110,'.repeat(2_500)}`, party.problems['too-many']],
] as const) {
  test(`a party that cannot be is said in one line: ${query.slice(0, 20)}`, async ({ page }) => {
    await page.goto(`${finder}?${query}`);
    await expect(page.getByText(said)).toBeVisible();
    await expect(page.locator('.finder .row-tag').first()).toBeVisible();
  });
}

test('easiest first says why; a misspelt city is found, and that is said', async ({ page }) => {
  await page.goto(`${finder}?sort=easy`);
  await expect(page.locator('.finder .row-tag').first()).toContainText(text.easyBecause('').trim());
  await page.goto(finder);
  await page.getByRole('searchbox', { name: text.label }).fill('bejing');
  await expect(page.getByRole('button', { name: /北京/ })).toBeVisible();
  await expect(page.getByText(finderHelpText.zh.guessed('bejing'))).toBeVisible();
});

test('nothing found offers ways on, with counts, and the focus goes to what came of it', async ({ page }) => {
  await page.goto(`${finder}?free=1&kind=ski-resort`);
  const way = page.getByRole('button', { name: finderHelpText.zh.loosen.kind });
  await way.click();
  await expect(page.locator('.finder__count')).toBeFocused();
  await expect(page.locator('.finder .row-tag').first()).toBeVisible();
});

test('without scripts the page lists what is free and every city', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(finder);
  await expect(page.getByRole('heading', { name: finderPageText.zh.freeTitle })).toBeVisible();
  expect(await page.locator('#cities a').count()).toBeGreaterThan(100);
  await context.close();
});
