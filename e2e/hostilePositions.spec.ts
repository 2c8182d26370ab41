import type { Page } from '@playwright/test';
import { finderText } from '#lib/i18n/text/finder.ts';
import { pagePath } from '#lib/routes.ts';
import { GIBBERISH } from './gibberish.ts';
import { expect, test } from './quietTest.ts';

const text = finderText.zh;
const finder = pagePath('zh', 'venues');
const rows = (page: Page) => page.locator('.finder .row-tag');
const said = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words });
const expectSense = (page: Page) => expect(page.getByRole('main')).not.toContainText(GIBBERISH);

/** Answers of a device that was asked where it is. */
type Answer =
  | 'refused'
  | 'timed out'
  | 'silent'
  | 'late'
  | 'missing'
  | 'throws'
  | 'twice'
  | readonly [string, string];

/** Lets the page’s geolocation answer like that. Numbers travel as text, because JSON has no NaN. */
const answerWith = (page: Page, answer: Answer) =>
  page.addInitScript((how) => {
    const denied = { code: 1, PERMISSION_DENIED: 1, message: '' } as GeolocationPositionError;
    const slow = { code: 3, PERMISSION_DENIED: 1, message: '' } as GeolocationPositionError;
    const fixAt = (latitude: number, longitude: number) =>
      ({ coords: { latitude, longitude, accuracy: 10 }, timestamp: 0 }) as GeolocationPosition;
    const getCurrentPosition: Geolocation['getCurrentPosition'] = (done, fail) => {
      if (how === 'throws') throw new DOMException('not here', 'SecurityError');
      if (how === 'refused') fail?.(denied);
      else if (how === 'timed out') fail?.(slow);
      else if (how === 'late') setTimeout(() => done(fixAt(45.75, 126.64)), 60_000);
      else if (how === 'twice') {
        fail?.(slow);
        done(fixAt(45.75, 126.64));
      } else if (typeof how !== 'string') done(fixAt(Number(how[0]), Number(how[1])));
    };
    const value = how === 'missing' ? undefined : { getCurrentPosition };
    Object.defineProperty(navigator, 'geolocation', { value });
  }, answer);

for (const [answer, words] of [
  ['refused', text.nearDenied],
  ['timed out', text.nearFailed],
  ['missing', text.nearFailed],
  ['throws', text.nearFailed],
  ['twice', text.nearFailed],
  [['999', '126'], text.nearFailed],
  [['45', '-999'], text.nearFailed],
  [['NaN', 'NaN'], text.nearFailed],
  [['Infinity', '126'], text.nearFailed],
  [['45', 'x'], text.nearFailed],
] as const)
  test(`${answer}: said in words, and the list stays`, async ({ page }) => {
    await answerWith(page, answer);
    await page.goto(finder);
    await expect(rows(page).first()).toBeVisible();
    const before = await rows(page).allTextContents();
    await page.getByRole('button', { name: text.near }).click();
    await expect(said(page, words)).toBeVisible();
    expect(await rows(page).allTextContents()).toEqual(before);
    expect(new URL(page.url()).search).toBe('');
    await expectSense(page);
  });

for (const answer of ['silent', 'late'] as const)
  test(`${answer}: after a quarter of a minute the finder speaks for it, and changes nothing later`, async ({
    page,
  }) => {
    await answerWith(page, answer);
    await page.clock.install();
    await page.goto(finder);
    await expect(rows(page).first()).toBeVisible();
    await page.getByRole('button', { name: text.near }).click();
    await expect(said(page, text.locating)).toBeVisible();
    // The quarter of a minute begins once the parts of the view are here and the browser has been asked.
    await expect
      .poll(async () => {
        await page.clock.fastForward(16_000);
        return said(page, text.nearFailed).isVisible();
      })
      .toBe(true);
    await page.clock.fastForward(120_000);
    await expect(said(page, text.nearFailed)).toBeVisible();
    await expect(page.getByRole('button', { name: text.near })).toBeVisible();
  });

for (const [place, latitude, longitude] of [
  ['the pole', '90', '0'],
  ['the date line', '-16.5', '180'],
  ['null island', '0', '0'],
] as const)
  test(`${place} is far from all ice, and a place all the same`, async ({ page }) => {
    await answerWith(page, [latitude, longitude]);
    await page.goto(finder);
    await page.getByRole('button', { name: text.near }).click();
    await expect(said(page, text.nearest)).toBeVisible();
    await expectSense(page);
  });
