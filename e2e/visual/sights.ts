import type { Page } from '@playwright/test';
import { boxesOf } from './boxes.ts';
import { cellsOf, DEPTH, pixelsOf } from './cells.ts';
import type { Sight } from './compare.ts';
import { settle } from './still.ts';
import { type Each, SCHEMES, WIDTHS } from './widths.ts';

export type Sights = Each<Sight>;
export type Pictures = Each<Buffer>;

/** Runs in the page: hash of all its text. */
function saidByPage(): string {
  let sum = 7;
  for (const letter of document.body.textContent ?? '')
    sum = (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return (sum >>> 0).toString(16);
}

/** Looks at an open page at every width and in both schemes. */
export async function sightsOf(page: Page): Promise<{ sights: Sights; pictures: Pictures }> {
  const sights = {} as Sights;
  const pictures = {} as Pictures;
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await settle(page);
    const boxes = await boxesOf(page);
    const said = await page.evaluate(saidByPage);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const clip = { x: 0, y: 0, width, height: Math.min(height, DEPTH) };
    for (const scheme of SCHEMES) {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await settle(page);
      const styles = (await boxesOf(page)).map(({ style }) => style);
      const picture = await page.screenshot({ type: 'jpeg', quality: 90, fullPage: true, clip });
      const pixels = await pixelsOf(picture);
      // A scheme moves nothing: the places are those of the light one.
      const seen = boxes.map((box, at) => ({ ...box, style: styles[at] ?? '', cells: cellsOf(pixels, box) }));
      sights[width] = { ...sights[width], [scheme]: { said, boxes: seen } };
      pictures[width] = { ...pictures[width], [scheme]: picture };
    }
  }
  return { sights, pictures };
}
