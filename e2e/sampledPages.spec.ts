import { pagesOfEveryKind, samplePages } from './pagePaths.ts';
import { expect, test } from './quietTest.ts';

/** Elements that make the page scroll sideways, named by tag and class. */
const tooWide = () => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > width + 1)
    .map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
    .slice(0, 5);
};

// e2e/visual/layout.spec.ts asks it of one page of every kind.
for (const path of samplePages(40, pagesOfEveryKind())) {
  test(`${path} is quiet and fits a small phone`, async ({ page }) => {
    await page.goto(path);
    await page.setViewportSize({ width: 360, height: 640 });
    expect(await page.evaluate(tooWide)).toEqual([]);
  });
}
