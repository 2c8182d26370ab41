import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LICENCE } from '#lib/venues/openData.ts';
import { readContentFolder, writePlan } from './contentFolder.ts';
import { EXPORT_FORMATS, exportVenues } from './exportVenues.ts';
import { contentCopy } from './fixtures/folder.ts';
import { planImport } from './plan.ts';
import { readFile } from './readFile.ts';

for (const format of EXPORT_FORMATS) {
  const origin = { from: format, date: '2026-05-02', adopt: false };

  test(`${format}: what was exported changes nothing when it comes back, and carries its licence`, () => {
    contentCopy((dir) => {
      const content = readContentFolder(dir);
      const text = exportVenues(content.venues, content.cities, format);
      for (const words of [LICENCE.licence, LICENCE.licenceUrl, LICENCE.attribution])
        assert.ok(text.includes(words), words);
      const back = planImport(readFile(format, text, '2026-05-02'), content, origin);
      assert.deepEqual(back.writes, []);
      assert.deepEqual([back.skipped, back.malformed], [[], []]);
      assert.deepEqual(new Set(back.outcomes.map(({ is }) => is)), new Set(['same']));
      assert.ok(back.outcomes.every((one) => one.is === 'same' && one.kept.length === 0));
      assert.equal(exportVenues(content.venues.toReversed(), content.cities, format), text);
    });
  });

  test(`${format}: into an empty folder the venues come back as drafts, the same but for that`, () => {
    contentCopy((dir) => {
      const { venues, cities } = readContentFolder(dir);
      const text = exportVenues(venues, cities, format);
      const plan = planImport(readFile(format, text, '2026-05-02'), { venues: [], cities }, origin);
      writePlan(
        dir,
        plan.writes.map((write) => ({ ...write, isNew: false })),
      );
      const again = readContentFolder(dir).venues;
      assert.deepEqual(
        again.map(({ id }) => id),
        venues.map(({ id }) => id),
      );
      again.forEach(({ meta }, index) => {
        const { draft, imported, ...facts } = meta;
        assert.equal(draft, true);
        assert.equal(imported?.from, format);
        const { prices, ...known } = venues[index]?.meta ?? meta;
        assert.deepEqual(facts, format === 'csv' || !prices ? known : { ...known, prices });
      });
    });
  });
}
