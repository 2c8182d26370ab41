import { guidePath, pagePath } from '#lib/routes.ts';
import { expect, test } from './quietTest.ts';

const ZH = guidePath('zh', 'first-skate');
const EN = guidePath('en', 'first-skate');
const WECHAT =
  'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/134.0 Mobile Safari/537.36 XWEB/1340123 MMWEBSDK/20250503 MicroMessenger/8.0.61';

test('copy puts the address and the post into the clipboard and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(ZH);
  const sheet = page.locator('#pass-on');
  await sheet.getByRole('button', { name: '复制链接' }).click();
  await expect(sheet.getByRole('button', { name: '已复制' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(new RegExp(`${ZH}$`));
  await sheet.getByRole('button', { name: '复制这段话' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await sheet.locator('.post').textContent(),
  );
});

test('where the clipboard is refused, the text is left selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await page.goto(ZH);
  const sheet = page.locator('#pass-on');
  await sheet.getByRole('button', { name: '复制链接' }).click();
  await expect(sheet.getByRole('button', { name: '已选中，请按复制' })).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(new RegExp(`${ZH}$`));
});

test('system share appears only where there is one, and hands over title and address without a text', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(navigator, {
      share: async (data: object) => {
        document.body.dataset.shared = JSON.stringify(data);
      },
    });
  });
  await page.goto(EN);
  await page.getByRole('button', { name: 'Share …' }).click();
  const shared = JSON.parse((await page.locator('body').getAttribute('data-shared')) ?? '{}');
  expect(Object.keys(shared).sort()).toEqual(['title', 'url']);
  expect(shared.url).toMatch(new RegExp(`${EN}$`));
});

test('the poster is loaded only when somebody asks for it, and is a real picture', async ({ page }) => {
  const posters: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('.poster.')) posters.push(request.url());
  });
  await page.goto(ZH);
  await page.locator('#pass-on').scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  expect(posters).toEqual([]);
  await page.getByRole('link', { name: '微信', exact: true }).click();
  const poster = page.locator('#poster img');
  await expect(poster).toBeVisible();
  await expect
    .poll(() => poster.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]))
    .toEqual([1080, 1440]);
});

test.describe('inside WeChat', () => {
  test.use({ userAgent: WECHAT });

  test('nothing is offered as a download; the poster unfolds and the menu is named', async ({ page }) => {
    await page.goto(ZH);
    await expect(page.locator('a[download]')).toHaveCount(0);
    await expect(page.getByText('点右上角的')).toBeVisible();
    await page.getByRole('link', { name: '保存海报' }).click();
    await expect(page.locator('#poster img')).toBeVisible();
    expect(new URL(page.url()).pathname).toBe(ZH);
    expect(await page.locator('#poster img').getAttribute('src')).toMatch(
      /^\/share\/zh\/.+\.poster\..+\.jpg$/,
    );
  });
});

test('Mastodon asks for the reader’s own server and keeps it in the fragment', async ({ page, context }) => {
  await context.route(/example\.org/, (route) => route.fulfill({ body: 'their server' }));
  await page.goto(EN);
  await page.getByRole('link', { name: 'Mastodon' }).click();
  const field = page.getByLabel('Your Mastodon server');
  await expect(field).toBeFocused();
  await field.fill('no server');
  await page.getByRole('button', { name: 'Write the post' }).click();
  await expect(page.locator('#pass-on').getByRole('status')).toContainText('not a server');
  await field.fill('https://example.org/@me');
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Write the post' }).click();
  const theirs = new URL((await opened).url());
  expect([theirs.host, theirs.pathname]).toEqual(['example.org', '/share']);
  expect(new URL(page.url()).hash).toBe('#mastodon=example.org');
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the links and the text to select are there, and no dead button', async ({ page }) => {
    await page.goto(pagePath('zh', 'venues'));
    const sheet = page.locator('#pass-on');
    for (const name of ['微博', 'QQ', '豆瓣', '保存海报'])
      await expect(sheet.getByRole('link', { name, exact: true })).toBeVisible();
    await expect(sheet.getByRole('button')).toHaveCount(0);
    await expect(sheet.locator('#page-address')).toBeVisible();
  });
});
