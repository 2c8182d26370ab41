import { pagesOfEveryKind } from './pagePaths.ts';
import { serveInPieces } from './piecewise.ts';
import { expect, test as quietTest } from './quietTest.ts';

interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: { node?: Element }[];
}

interface Watched {
  shifts: { value: number; what: string }[];
}

/** What browsers report as a cumulative layout shift of 0.00; letters of a stand-in face are not quite ours. */
const MOST = 0.005;
/** A reader who leafs quickly, ms a screen. */
const LEAF_MS = 250;

const test = quietTest.extend({
  // Playwright reads the first argument of a fixture by its braces.
  // biome-ignore lint/correctness/noEmptyPattern: it needs no other fixture
  baseURL: async ({}, use) => {
    const { origin, close } = await serveInPieces();
    await use(origin);
    close();
  },
});

for (const width of [390, 1280])
  test(`nothing moves while a page comes in pieces and is scrolled, on a processor four times slower: ${width} px`, async ({
    page,
    context,
  }) => {
    const paths = pagesOfEveryKind().filter((one) => one.startsWith(width === 390 ? '/zh/' : '/en/'));
    test.setTimeout(20_000 + paths.length * 12_000);
    await page.setViewportSize({ width, height: width === 390 ? 844 : 800 });
    const tools = await context.newCDPSession(page);
    await tools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.addInitScript(() => {
      const watched = window as unknown as Watched;
      watched.shifts = [];
      new PerformanceObserver((list) => {
        for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[])
          if (!hadRecentInput)
            watched.shifts.push({
              value,
              what: sources.map(({ node }) => node?.className || node?.nodeName).join(', '),
            });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const moved: string[] = [];
    for (const one of paths) {
      await page.goto(one, { waitUntil: 'networkidle' });
      const shifts = await page.evaluate(async (ms) => {
        for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
          scrollTo({ top: y, behavior: 'instant' });
          await new Promise((resolve) => setTimeout(resolve, ms));
        }
        return (window as unknown as Watched).shifts;
      }, LEAF_MS);
      const sum = shifts.reduce((all, { value }) => all + value, 0);
      if (sum > MOST) moved.push(`${one}: ${sum.toFixed(4)} ${shifts.map(({ what }) => what).join(' | ')}`);
    }
    expect(moved).toEqual([]);
  });
