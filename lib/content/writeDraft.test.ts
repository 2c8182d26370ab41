import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { reportOn, toldLine } from './door.ts';
import { edited } from './fixtures/edited.ts';
import { writeDraft } from './writeDraft.ts';

const AS_OF = new Date('2026-11-22T20:00:00Z');

for (const [kind, name] of [
  ['guide', 'my-guide'],
  ['venue', 'sample-city-my-rink'],
  ['page', 'my-page'],
] as const) {
  test(`a new ${kind} passes the check without a remark, and is not overwritten`, () => {
    edited([], (dir) => {
      const outcome = writeDraft(dir, kind, name, AS_OF);
      assert.ok('written' in outcome);
      for (const file of outcome.written) assert.ok(existsSync(path.join(dir, file)), file);
      const { problems, warnings } = reportOn(dir);
      const own = warnings.filter(({ file }) => file.includes(name));
      assert.deepEqual([...problems, ...own].map(toldLine), []);
      assert.ok('refused' in writeDraft(dir, kind, name, AS_OF));
    });
  });
}

for (const [kind, name] of [
  ['guide', '../evil'],
  ['guide', 'Upper'],
  ['guide', '第一次'],
  ['guide', ''],
  ['page', 'venues'],
  ['poster', 'one'],
] as const) {
  test(`refuses ${kind} ${JSON.stringify(name)}`, () => {
    edited([], (dir) => assert.ok('refused' in writeDraft(dir, kind, name, AS_OF)));
  });
}
