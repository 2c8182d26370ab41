import { LOCALES } from '#lib/i18n/locale.ts';
import { galleryPages } from '#lib/poster/galleryPages.ts';
import { SMALL } from '#lib/poster/smallPoster.ts';
import { pagePath } from '#lib/routes.ts';
import { cardPath } from '#lib/share/cardPath.ts';
import { expect, test } from './quietTest.ts';

/** Of the cities that are folded up, every so many is looked at. */
const SAMPLE = 10;

for (const locale of LOCALES) {
  const path = pagePath(locale, 'share');

  test(`the posters of ${path} are shown small, as real images, each linked to the full one`, async ({
    page,
  }) => {
    const { guides, others, priced, unpriced } = galleryPages(locale);
    await page.goto(path);
    const gallery = page.locator('.posters');
    const shown = [...guides, ...others, ...priced, ...unpriced].map(({ card }) => cardPath(card, 'poster'));
    const images = gallery.getByRole('img', { includeHidden: true });
    const linked = await images.evaluateAll((all) =>
      all.map((image) => image.parentElement?.getAttribute('href')),
    );
    expect(linked).toEqual(shown);
    const open = guides.length + others.length + priced.length;
    const broken = await images.evaluateAll(
      async (all, { width, height, open, SAMPLE }) => {
        const failed: string[] = [];
        const some = (all as HTMLImageElement[]).filter((_, at) => at < open || at % SAMPLE === 0);
        for (const image of some) {
          image.loading = 'eager';
          await image.decode().catch(() => undefined);
          if (image.naturalWidth !== width || image.naturalHeight !== height) failed.push(image.src);
        }
        return failed;
      },
      { ...SMALL, open, SAMPLE },
    );
    expect(broken).toEqual([]);
    const full = await page.request.get(shown[0] ?? '');
    expect([full.status(), full.headers()['content-type']]).toEqual([200, 'image/jpeg']);
  });
}

test('what is folded up loads no picture, and unfolding loads only what comes into sight', async ({
  page,
}) => {
  const loaded = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/\.jpg$/.test(pathname)) loaded.add(pathname);
  });
  await page.goto(pagePath('zh', 'share'));
  const fold = page.locator('.more-posters');
  await fold.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  const folded = await fold
    .locator('img')
    .evaluateAll((all) => all.map((image) => new URL((image as HTMLImageElement).src).pathname));
  expect(folded.filter((file) => loaded.has(file))).toEqual([]);
  expect([...loaded].filter((file) => file.includes('.poster.'))).toEqual([]);
  await fold.locator('summary').click();
  await expect.poll(() => folded.filter((file) => loaded.has(file)).length).toBeGreaterThan(0);
  expect(folded.filter((file) => loaded.has(file)).length).toBeLessThan(folded.length);
});
