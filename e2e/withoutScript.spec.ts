import { pagePath } from '#lib/routes.ts';
import { pagesOfEveryKind } from './pagePaths.ts';
import { expect, test } from './quietTest.ts';

test.use({ javaScriptEnabled: false });

for (const path of pagesOfEveryKind()) {
  test(`${path} can be read without JavaScript`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('main')).toHaveText(/[\s\S]{60}/, { useInnerText: true });
  });
}

test('the finder without JavaScript is a list of cities and venues to follow', async ({ page }) => {
  await page.goto(pagePath('zh', 'venues'));
  const main = page.getByRole('main');
  const links = await main
    .getByRole('link')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
  const cities = links.filter((href) => href.startsWith(pagePath('zh', 'cities')));
  const venues = links.filter((href) => href.startsWith(pagePath('zh', 'venues')));
  expect(cities.length).toBeGreaterThan(100);
  expect(venues.length).toBeGreaterThan(0);
});
