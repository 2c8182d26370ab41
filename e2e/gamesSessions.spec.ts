import { sportPath } from '#lib/routes.ts';
import { expect, test } from './quietTest.ts';

const CURLING = sportPath('en', 'curling');

/** The first session of the Games: 2 February, 20:05 in Beijing. */
const FIRST = 'time[datetime="2022-02-02T20:05+08:00"]';

for (const [timezoneId, own] of [
  ['Pacific/Kiritimati', '02:05 the next day'],
  ['Pacific/Pago_Pago', '01:05'],
  ['America/Los_Angeles', '04:05'],
] as const) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });
    test('a session has its start on the visitor’s clock below Beijing’s', async ({ page }) => {
      await page.goto(CURLING);
      await expect(page.locator(FIRST)).toHaveText('20:05');
      await expect(page.locator(`${FIRST} + small`)).toHaveText(own);
      await expect(page.locator('[data-zone]')).toContainText(timezoneId);
    });
  });
}

test.describe('on Beijing’s clock', () => {
  test.use({ timezoneId: 'Asia/Shanghai' });
  test('nothing is told twice', async ({ page }) => {
    await page.goto(CURLING);
    await expect(page.locator('[data-zone]')).toContainText('agrees');
    await expect(page.locator('[data-sessions] small')).toHaveCount(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('Beijing time stands alone', async ({ page }) => {
    await page.goto(CURLING);
    await expect(page.locator(FIRST)).toHaveText('20:05');
    await expect(page.locator('[data-zone]')).toBeEmpty();
  });
});
