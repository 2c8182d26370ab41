import { cityCostsText } from '#lib/i18n/text/cityCosts.ts';
import { cityYearText } from '#lib/i18n/text/cityYear.ts';
import { finderText } from '#lib/i18n/text/finder.ts';
import { calendarPath, cityPath } from '#lib/routes.ts';
import { barriers } from './accessible.ts';
import { expect, test } from './quietTest.ts';

/** Many venues; free ones; the warm south; one venue; none with a price. */
const CITIES = ['beijing', 'harbin', 'guangzhou', 'sanming', 'hong-kong'];

for (const city of CITIES)
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${city} is accessible in ${colorScheme} and fits a small phone`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 360, height: 640 });
      await page.goto(cityPath('zh', city));
      expect(await barriers(page)).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(360);
    });
  }

test('the strip is a table: twelve months, a head for each kind, a cell for each month', async ({ page }) => {
  await page.goto(cityPath('zh', 'harbin'));
  const table = page.getByRole('table', { name: cityYearText.zh.caption });
  await expect(table.getByRole('columnheader')).toHaveCount(12);
  const kinds = table.locator('tbody');
  for (const kind of await kinds.all()) {
    await expect(kind.locator('th')).toHaveCount(1);
    const spans = await kind
      .locator('td')
      .evaluateAll((cells) => cells.map((cell) => (cell as HTMLTableCellElement).colSpan));
    expect(spans.reduce((sum, span) => sum + span, 0)).toBe(12);
  }
});

test('in forced colours every bar keeps its number and an edge', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(cityPath('zh', 'beijing'));
  const bars = page.locator('.year .bar');
  expect(await bars.count()).toBeGreaterThan(3);
  for (const bar of await bars.all()) {
    expect(Number(await bar.textContent())).toBeGreaterThan(0);
    expect(await bar.evaluate((element) => getComputedStyle(element).borderTopWidth)).toBe('4px');
  }
});

test('the season’s calendar is an iCalendar file, offered only where there is a season', async ({
  page,
  request,
}) => {
  await page.goto(cityPath('zh', 'harbin'));
  const link = page.getByRole('link', { name: cityYearText.zh.calendar });
  await expect(link).toHaveAttribute('href', calendarPath('zh', 'harbin'));
  const response = await request.get(calendarPath('zh', 'harbin'));
  expect(response.headers()['content-type']).toContain('text/calendar');
  const text = await response.text();
  expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  await page.goto(cityPath('zh', 'hong-kong'));
  await expect(page.getByRole('link', { name: cityYearText.zh.calendar })).toHaveCount(0);
});

test('the finder opens with the city chosen and the family of the page', async ({ page }) => {
  await page.goto(cityPath('zh', 'beijing'));
  await page.getByRole('link', { name: cityCostsText.zh.finder('北京') }).click();
  await expect(page).toHaveURL(({ searchParams }) =>
    Object.entries({ place: 'beijing', adults: '2', kids: '110-5y', day: 'weekend' }).every(
      ([name, value]) => searchParams.get(name) === value,
    ),
  );
  await expect(page.getByRole('searchbox', { name: finderText.zh.label })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '北京' })).toBeVisible();
});

test('lake and river ice comes with the rule of 15 cm and its source', async ({ page }) => {
  await page.goto(cityPath('zh', 'beijing'));
  const warning = page.locator('.ice-warning');
  await expect(warning).toContainText('15 厘米');
  await expect(warning.locator('cite')).toContainText('DB11');
  await expect(warning.getByRole('link')).toHaveAttribute('href', /natural-ice/);
  await page.goto(cityPath('zh', 'guangzhou'));
  await expect(page.locator('.ice-warning')).toHaveCount(0);
});
