import { statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { inLocale } from '#lib/routes.ts';
import { pagesOfEveryKind, samplePages, sitemapPaths } from './pagePaths.ts';
import { expect, test } from './quietTest.ts';
import { SITE_DIR } from './siteDir.ts';

/** Points under which nothing on paper may be; and those of a title and of the place on a driver’s card. */
const SMALLEST = 8.5;
const TITLE = 20;
const PLACE = 16;
/** Venues by chance, and those with the longest pages, where the sheet is fullest. */
const BY_CHANCE = 16;
const LONGEST = 8;
/** An A4 at 96 dots an inch, between its margins. */
const SHEET = { width: 695, height: 1046 };

const inChinese = (parent: string) =>
  sitemapPaths().filter((one) => one.startsWith(`/zh/${parent}/`) && one.length > `/zh/${parent}/`.length);
const twins = (paths: string[]) => paths.flatMap((one) => [one, inLocale(one, 'en')]);
const bytes = (one: string) => statSync(path.join(SITE_DIR, one, 'index.html')).size;

function someVenues(): string[] {
  const venues = inChinese('venues');
  const longest = venues.toSorted((a, b) => bytes(inLocale(b, 'en')) - bytes(inLocale(a, 'en')));
  const chosen = longest.slice(0, LONGEST);
  const others = sitemapPaths().filter((one) => !venues.includes(one));
  return [...chosen, ...samplePages(BY_CHANCE, [...others, ...chosen])];
}

/** Pages of the PDF that Chromium prints. */
const sheets = async (page: Page): Promise<number> =>
  (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** What paper shows: the smallest type and whose, the largest of title and place (points), what is cut, dark grounds. */
const paper = (page: Page) =>
  page.evaluate((width) => {
    const points = (one: Element | null) =>
      one?.checkVisibility() ? Number.parseFloat(getComputedStyle(one).fontSize) * 0.75 : 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const seen: { words: string; size: number; right: number }[] = [];
    const range = document.createRange();
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      const parent = node.parentElement;
      if (!node.textContent?.trim() || !parent?.checkVisibility() || parent.closest('.sr-only')) continue;
      range.selectNodeContents(node);
      const right = Math.max(0, ...[...range.getClientRects()].map((box) => box.right));
      if (right > 0) seen.push({ words: node.textContent.trim().slice(0, 40), size: points(parent), right });
    }
    const code = (where: string) =>
      document.querySelector(`${where} svg path`)?.getBoundingClientRect().width ?? 0;
    return {
      small: seen.filter(({ size }) => size < 8.49).map(({ words, size }) => `${size} pt: ${words}`),
      cut: seen.filter(({ right }) => right > width + 1).map(({ words, right }) => `${right} px: ${words}`),
      title: points(document.querySelector('h1')),
      place: points(document.querySelector('.driver__where b')),
      code: code('.print-head'),
      foot: document.querySelector('.print-foot')?.getBoundingClientRect().bottom ?? 0,
      ground: getComputedStyle(document.body).backgroundColor,
      ink: getComputedStyle(document.body).color,
    };
  }, SHEET.width);

async function printed(page: Page, one: string) {
  await page.goto(one);
  await page.evaluate(() => document.fonts.ready);
  const found = await paper(page);
  expect.soft(found.small, `${one}: type under ${SMALLEST} pt`).toEqual([]);
  expect.soft(found.cut, `${one}: beyond the sheet`).toEqual([]);
  expect.soft(found.title, `${one}: title`).toBeGreaterThanOrEqual(TITLE);
  expect.soft(found.code, `${one}: code`).toBeGreaterThan(70);
  expect.soft([found.ground, found.ink], one).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  expect.soft(await sheets(page), `${one}: sheets`).toBe(1);
  return found;
}

// Dark, so that every sheet also shows that paper stays white.
test.use({ viewport: SHEET, colorScheme: 'dark' });
test.beforeEach(({ page }) => page.emulateMedia({ media: 'print' }));

/** A busy machine takes this long to print. */
const SLOW_MS = 3000;

const guides = twins(inChinese('guides'));
const half = Math.ceil(guides.length / 2);
for (const some of [guides.slice(0, half), guides.slice(half)]) {
  test(`guides from ${some[0]} fill one sheet each`, async ({ page }) => {
    test.setTimeout(20_000 + some.length * SLOW_MS);
    for (const one of some) {
      const { foot } = await printed(page, one);
      expect.soft(foot / SHEET.height, `${one}: fullness`).toBeGreaterThan(0.6);
    }
  });
}

const venues = someVenues();
for (const locale of ['zh', 'en'] as const) {
  test(`a venue is one sheet with the address for a driver, ${locale}`, async ({ page }) => {
    test.setTimeout(20_000 + venues.length * SLOW_MS);
    for (const one of venues) {
      const { place } = await printed(page, inLocale(one, locale));
      expect.soft(place, `${one}: place`).toBeGreaterThanOrEqual(PLACE);
    }
  });
}

test('no page of any kind is cut at the edge of paper', async ({ page }) => {
  const kinds = pagesOfEveryKind();
  test.setTimeout(20_000 + kinds.length * SLOW_MS);
  for (const one of kinds) {
    await page.goto(one);
    expect.soft((await paper(page)).cut, one).toEqual([]);
  }
});
