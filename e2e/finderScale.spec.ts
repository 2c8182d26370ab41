import type { Page } from '@playwright/test';
import { loadContent } from '#lib/content/index.ts';
import { buildFinderRows } from '#lib/finder/buildFinderRows.ts';
import { askedPart } from '#lib/finder/cells/askedPart.ts';
import { generatedRows } from '#lib/finder/cells/fixtures/generatedRows.ts';
import { splitRows } from '#lib/finder/cells/splitRows.ts';
import { EMPTY_STATE, stringifyState } from '#lib/finder/finderState.ts';
import { findVenues } from '#lib/finder/findVenues.ts';
import { finderText } from '#lib/i18n/text/finder.ts';
import { finderSplitText } from '#lib/i18n/text/finderSplit.ts';
import { finderDataPath, finderPartPath, pagePath, venuePath } from '#lib/routes.ts';
import { expect, test } from './quietTest.ts';

/** The site's own finder, given the data of a country with 12,000 generated venues: served to this browser only. */
const text = finderText.zh;
const split = finderSplitText.zh;
const finder = pagePath('zh', 'venues');
const rows = generatedRows(buildFinderRows(loadContent(), 'zh', new Date()), 12_000);
const { directory, parts } = splitRows(rows);
const files = new Map<string, () => object>([[finderDataPath('zh'), () => directory]]);
for (const [part, make] of parts) files.set(finderPartPath('zh', directory.split?.version ?? '', part), make);

/** Serves the generated data and returns the paths that are asked for, as they are asked. */
async function serveLargeCountry(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.route('**/data/finder.*', (route) => {
    const { pathname } = new URL(route.request().url());
    asked.push(pathname);
    const make = files.get(pathname);
    return make ? route.fulfill({ json: make() }) : route.fulfill({ status: 404 });
  });
  return asked;
}

const listed = (page: Page): Promise<(string | null)[]> =>
  page.locator('.finder .row-tag a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));

test('a shared question about a city is answered in two requests, with the 20 nearest of 12,000', async ({
  page,
}) => {
  const asked = await serveLargeCountry(page);
  const state = { ...EMPTY_STATE, place: 'changchun', sort: 'distance' } as const;
  await page.goto(finder + stringifyState(state));
  await expect(page.locator('.finder .row-tag')).toHaveCount(20);
  expect(asked).toHaveLength(2);
  const right = findVenues(rows, state).slice(0, 20);
  expect(await listed(page)).toEqual(right.map(({ venue }) => venuePath('zh', venue.id)));
  await expect(page.locator('.finder__looked')).toContainText('长春');
});

test('typed city → list in three requests; looking farther fetches two more, and says how far it got', async ({
  page,
}) => {
  const asked = await serveLargeCountry(page);
  await page.goto(finder);
  await expect(page.locator('.finder__looked')).toContainText('12000');
  const field = page.getByRole('searchbox', { name: text.label });
  await field.fill('cc');
  await field.press('Enter');
  await expect(page).toHaveURL(/place=changchun/);
  await expect(page.locator('.finder__looked')).toContainText('长春');
  await expect(page.locator('.finder .row-tag').first()).toBeVisible();
  expect(asked.length).toBeLessThanOrEqual(3);
  const before = asked.length;
  const said = await page.locator('.finder__looked p').textContent();
  await page.getByRole('button', { name: split.farther }).click();
  await expect(page.locator('.finder__looked p')).not.toHaveText(said ?? '');
  expect(asked.length).toBeLessThanOrEqual(before + 2);
  expect(new Set(asked).size).toBe(asked.length);
});

test('a name is found in the whole country with one more file', async ({ page }) => {
  const { split: parting } = directory;
  const isRare = ({ name }: { name: string }): boolean =>
    parting !== undefined && askedPart(parting, rows.cities, { query: name }).name === 'found';
  const venue = rows.venues.find((one) => isRare(one) && /^\p{Script=Han}+$/u.test(one.name));
  const query = venue?.name ?? '';
  const asked = await serveLargeCountry(page);
  await page.goto(finder);
  await expect(page.locator('.finder__looked')).toContainText('12000');
  const before = asked.length;
  await page.getByRole('searchbox', { name: text.label }).fill(query);
  await expect(page.locator('.finder__looked')).toContainText(split.named(12_000));
  expect(asked.length).toBe(before + 1);
  const called = rows.venues.filter(({ name }) => name.includes(query));
  for (const { id } of called.slice(0, 20))
    await expect(page.locator(`.finder .row-tag a[href="${venuePath('zh', id)}"]`)).toBeVisible();
});

test('near me: no request follows the position; a city near it is offered, and only a click loads it', async ({
  browser,
}) => {
  const context = await browser.newContext({
    geolocation: { latitude: 43.88, longitude: 125.33 },
    permissions: ['geolocation'],
  });
  const page = await context.newPage();
  const asked = await serveLargeCountry(page);
  await page.goto(finder);
  await expect(page.locator('.finder .row-tag').first()).toBeVisible();
  const before = asked.length;
  await page.getByRole('button', { name: text.near }).click();
  await expect(page.locator('.finder__looked')).toContainText(split.offer);
  expect(asked).toHaveLength(before);
  await page.getByRole('button', { name: '长春', exact: true }).click();
  await expect(page.locator('.finder .row-tag').first()).toContainText(/直线 \d+(\.\d)? 公里/);
  // One request in all: had another followed the position, it would be among them.
  await expect.poll(() => asked).toHaveLength(before + 1);
  expect(asked.join() + page.url()).not.toMatch(/43\.|125\./);
  await context.close();
});

test('a part that does not come is said, and asked for again', async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await serveLargeCountry(page);
  let broken = true;
  await page.route(/finder\.zh\.\w+\.c\d+\.json/, (route) => (broken ? route.abort() : route.fallback()));
  await page.goto(`${finder}?place=changchun`);
  await expect(page.getByText(text.failed)).toBeVisible();
  broken = false;
  await page.getByRole('button', { name: text.retry }).click();
  await expect(page.locator('.finder .row-tag').first()).toBeVisible();
  await context.close();
});
