import { expect, test } from '../quietTest.ts';
import { kindsToSee } from './kinds.ts';
import { layoutFaults } from './layoutFaults.ts';

const WIDTHS = [360, 390, 768, 1280, 1920];
/** WeChat on a phone whose owner has set the largest text. */
const LARGEST_TEXT = '160%';

for (const { path } of kindsToSee()) {
  test(`${path} is laid out well at ${WIDTHS.join(', ')} px`, async ({ page }) => {
    // A finder that still waits for its data keeps the room of its answers free.
    await page.goto(path, { waitUntil: 'networkidle' });
    const faults: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      faults.push(...(await layoutFaults(page)).map((fault) => `${width} px: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}

/** Runs in the page: how high its words stand, and how far it has to be pushed sideways. */
const size = () => {
  const { scrollWidth, clientWidth } = document.documentElement;
  return { height: document.querySelector('main')?.scrollHeight ?? 0, over: scrollWidth - clientWidth };
};

test.describe('in WeChat, with text enlarged to 160 %', () => {
  test.use({ bypassCSP: true, isMobile: true, hasTouch: true, viewport: { width: 360, height: 780 } });

  for (const { path } of kindsToSee())
    test(`${path} need not be pushed sideways`, async ({ page }) => {
      await page.goto(path);
      const before = await page.evaluate(size);
      // Its iOS app sets this property, its Android app the text zoom of the view, which works alike.
      await page.addStyleTag({ content: `body { text-size-adjust: ${LARGEST_TEXT} !important; }` });
      const after = await page.evaluate(size);
      expect(after.height, 'the text has grown').toBeGreaterThan(before.height * 1.1);
      expect(after.over).toBe(0);
    });
});
