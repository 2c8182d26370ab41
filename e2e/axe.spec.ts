import { inLocale } from '#lib/routes.ts';
import { barriers } from './accessible.ts';
import { pagesOfEveryKind, samplePages } from './pagePaths.ts';
import { expect, test } from './quietTest.ts';

interface View {
  width: 390 | 1280;
  colorScheme: 'light' | 'dark';
}
/** Pages of the sitemap besides one of every kind, the same ones for the same site. */
const SAMPLE = 40;
const LIGHT: View[] = [
  { width: 390, colorScheme: 'light' },
  { width: 1280, colorScheme: 'light' },
];
const DARK: View[] = LIGHT.map(({ width }) => ({ width, colorScheme: 'dark' }));

const kinds = pagesOfEveryKind();
// Colours do not depend on the language, so one language is looked at in the dark.
const views: [string, View[]][] = kinds.map((path) => [
  path,
  inLocale(path, 'zh') === path ? [...LIGHT, ...DARK] : LIGHT,
]);
// Pages of the sample have a kind that is looked at from all sides; each of them takes its turn at one.
for (const [at, path] of samplePages(SAMPLE, kinds).entries())
  views.push([path, [...LIGHT, ...DARK].slice(at % 4, (at % 4) + 1)]);

for (const [path, seen] of views) {
  const named = seen.map(({ width, colorScheme }) => `${width} px ${colorScheme}`).join(', ');
  test(`${path} is accessible at ${named}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: seen[0]?.colorScheme ?? 'light' });
    await page.goto(path);
    const found: string[] = [];
    for (const { width, colorScheme } of seen) {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme });
      // A scheme changes colours and nothing else; a page seen only in the dark is asked everything there.
      const rules = colorScheme === 'dark' && seen.length > 1 ? ['color-contrast'] : undefined;
      const faults = await barriers(page, rules);
      found.push(...faults.map((fault) => `${width} px, ${colorScheme}: ${fault}`));
    }
    expect(found).toEqual([]);
  });
}
