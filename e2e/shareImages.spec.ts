import { LOCALES } from '#lib/i18n/locale.ts';
import { pagePath } from '#lib/routes.ts';
import { CARD_SIZES } from '#lib/share/card.ts';
import { expect, test } from './quietTest.ts';

for (const locale of LOCALES) {
  test(`the pictures of ${pagePath(locale, 'share')} are real images of the promised size`, async ({
    page,
  }) => {
    await page.goto(pagePath(locale, 'share'));
    const images = page.getByRole('main').getByRole('img');
    expect(await images.count()).toBeGreaterThan(0);
    const [width, height] = CARD_SIZES.og;
    const broken = await images.evaluateAll(
      async (all, size) => {
        const failed: string[] = [];
        for (const image of all as HTMLImageElement[]) {
          image.loading = 'eager';
          await image.decode().catch(() => undefined);
          if (image.naturalWidth !== size.width || image.naturalHeight !== size.height)
            failed.push(image.src);
        }
        return failed;
      },
      { width, height },
    );
    expect(broken).toEqual([]);
  });
}
