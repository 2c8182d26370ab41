import { cityPath, pagePath, venuePath } from '#lib/routes.ts';
import { pagesOfEveryKind } from './pagePaths.ts';
import { expect, test } from './quietTest.ts';

test.use({ javaScriptEnabled: false });

for (const path of pagesOfEveryKind()) {
  test(`${path} can be read without JavaScript`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const words = await page.getByRole('main').innerText();
    expect(words.length).toBeGreaterThan(60);
  });
}

test('the finder without JavaScript is a list of cities and venues to follow', async ({ page }) => {
  await page.goto(pagePath('zh', 'venues'));
  const main = page.getByRole('main');
  const links = await main
    .getByRole('link')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
  const cities = links.filter((href) => href.startsWith(cityPath('zh', '').slice(0, -1)));
  const venues = links.filter((href) => href.startsWith(venuePath('zh', '').slice(0, -1)));
  expect(cities.length).toBeGreaterThan(100);
  expect(venues.length).toBeGreaterThan(10);
});
