import { inLocale } from '#lib/routes.ts';
import { barriers } from './accessible.ts';
import { pagesOfEveryKind } from './pagePaths.ts';
import { expect, test } from './quietTest.ts';

test.use({ colorScheme: 'dark' });

// Colours do not depend on the language, so one language stands for both.
for (const path of pagesOfEveryKind().filter((one) => inLocale(one, 'zh') === one)) {
  test(`${path} is accessible in a dark colour scheme`, async ({ page }) => {
    await page.goto(path);
    expect(await barriers(page)).toEqual([]);
  });
}
