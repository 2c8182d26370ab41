import type { CDPSession, Page } from '@playwright/test';
import { pagePath } from '#lib/routes.ts';
import { pagesOfEveryKind } from './pagePaths.ts';
import { expect, test } from './quietTest.ts';

/** A slow phone; what the compositor does alone keeps its pace there. */
const SLOWER = 4;
/** What can change without a new layout or a new painting. */
const CHEAP = new Set(['transform', 'translate', 'rotate', 'scale', 'opacity']);
const CATEGORIES = ['devtools.timeline', 'blink.animations', 'disabled-by-default-devtools.timeline'];

interface TraceEvent {
  name: string;
  args?: { data?: { compositeFailed?: number; unsupportedProperties?: string[] } };
}

/** What the page's process does while `action` runs. */
async function traced(client: CDPSession, action: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  client.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
  await client.send('Tracing.start', {
    traceConfig: { includedCategories: CATEGORIES },
    transferMode: 'ReportEvents',
  });
  await action();
  await client.send('Tracing.end');
  await complete;
  return events;
}

/** Properties that the page's animations change. */
const animated = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const about = new Set(['offset', 'computedOffset', 'easing', 'composite']);
    const effects = document.getAnimations().map(({ effect }) => effect as KeyframeEffect);
    return effects.flatMap((effect) =>
      effect.getKeyframes().flatMap((frame) => Object.keys(frame).filter((key) => !about.has(key))),
    );
  });

/** Plays what moves on the page from its beginning, to the end. */
const replay = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const all = document.getAnimations();
    for (const one of all) {
      one.cancel();
      one.play();
    }
    await Promise.all(all.map((one) => one.finished));
  });

test.describe('where motion is welcome', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('light rises and tags swing on the home page without a layout or a painting in between', async ({
    page,
  }) => {
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(pagePath('zh', 'home'), { waitUntil: 'networkidle' });
    const properties = await animated(page);
    expect(properties.length).toBeGreaterThan(0);
    expect(properties.filter((property) => !CHEAP.has(property))).toEqual([]);

    const events = await traced(client, () => replay(page));
    const count = (name: string) => events.filter((event) => event.name === name).length;
    expect(count('Animation')).toBeGreaterThan(0);
    const failed = events.filter(({ name, args }) => name === 'Animation' && args?.data?.compositeFailed);
    expect(failed.map(({ args }) => args?.data)).toEqual([]);
    // One when they start, one when they end; sixty a second would be a hundred.
    expect(count('Layout')).toBeLessThanOrEqual(2);
    expect(count('Paint')).toBeLessThanOrEqual(12);
  });
});

test('where less motion is asked for, nothing moves on any kind of page', async ({ page }) => {
  for (const path of pagesOfEveryKind()) {
    await page.goto(path);
    const moving = await page.evaluate(
      () => document.getAnimations().filter((one) => one.playState === 'running').length,
    );
    expect(moving, path).toBe(0);
  }
});
