import { rmSync } from 'node:fs';
import path from 'node:path';
import { type BrowserContext, expect, test } from '@playwright/test';
import { readBaseline, writeBaseline } from './baseline.ts';
import { compare, type Difference } from './compare.ts';
import { SHOTS, writeIndex, writeSheet } from './contactSheet.ts';
import { kindsToSee } from './kinds.ts';
import { writeProof } from './proof.ts';
import { sightsOf } from './sights.ts';
import { openStill, stillContext } from './still.ts';
import { SCHEMES, WIDTHS } from './widths.ts';

/** With it, what is seen becomes the baseline. Look at the contact sheets first: e2e/.shots/index.html. */
const UPDATE = process.env.UPDATE_SHOTS === '1';
/** A baseline of which less is still said on the page no longer holds anything. */
const ENOUGH = 0.5;
const SHOWN = 8;

const listed = (differences: readonly Difference[]): string => {
  const rest = differences.length - SHOWN;
  const lines = differences.slice(0, SHOWN).map(({ key, what }) => `  ${key}: ${what}`);
  return [...lines, ...(rest > 0 ? [`  … and ${rest} more`] : [])].join('\n');
};

test.describe('looks as it did', () => {
  let context: BrowserContext;
  test.beforeAll(async ({ browser, baseURL }) => {
    context = await stillContext(browser, baseURL ?? '');
  });
  test.afterAll(async () => {
    await context.close();
    writeIndex();
  });

  for (const { name, path: url } of kindsToSee())
    test(`${url} at ${WIDTHS.join(', ')} px, light and dark`, async () => {
      const page = await context.newPage();
      await openStill(page, url);
      const { sights, pictures } = await sightsOf(page);
      await page.close();
      await writeSheet(name, pictures);
      if (UPDATE) return writeBaseline(name, sights);

      const baseline = await readBaseline(name);
      expect(baseline, `${url} has no baseline: UPDATE_SHOTS=1 npx playwright test e2e/visual`).toBeDefined();
      if (!baseline) return;
      const faults: string[] = [];
      for (const width of WIDTHS)
        for (const scheme of SCHEMES) {
          const { differences, sameWords } = compare(baseline[width][scheme], sights[width][scheme]);
          const proof = `${name}.${width}.${scheme}`;
          rmSync(path.join(SHOTS, 'failed', `${proof}.png`), { force: true });
          if (sameWords < ENOUGH)
            faults.push(
              `${width} px ${scheme}: only ${Math.round(sameWords * 100)} % of it says what its baseline does`,
            );
          if (differences.length === 0) continue;
          await writeProof(proof, pictures[width][scheme], differences);
          faults.push(
            `${width} px ${scheme}, ${path.join(SHOTS, 'failed', proof)}.png:\n${listed(differences)}`,
          );
        }
      const advice =
        'Meant? Look at e2e/.shots/index.html, then UPDATE_SHOTS=1 npx playwright test e2e/visual.';
      expect(faults.length, `${url} looks otherwise.\n${faults.join('\n')}\n${advice}`).toBe(0);
    });
});
