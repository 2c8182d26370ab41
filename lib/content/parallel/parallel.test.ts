import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import { test } from 'node:test';
import { Disk } from '../disk.ts';
import { reportOn, reportOnMany } from '../door.ts';
import { type Edit, edited, editedCopy } from '../fixtures/edited.ts';
import { joined, readChunk } from './readChunk.ts';
import { chunksOf } from './readInParallel.ts';

const NOW = new Date('2026-11-23T00:00:00Z');
const CLEAN = 'lib/content/fixtures/clean';

/** Mistakes of every sort: facts, prose, links into and out of an article, a stray file, words, drift. */
const EDITS: Edit[] = [
  { file: 'guides/first-turn/guide.yaml', find: 'scene: riverPlain', by: 'scene: beach' },
  { file: 'guides/first-turn/zh.mdx', find: '先看安全。', by: '您先看安全！[这里](/zh/nowhere/)' },
  { file: 'pages/about/en.mdx', find: '---\n\n', by: '---\n\n<b>x</b>\n\n' },
  { file: 'guides/stray.txt', text: 'stray' },
  { file: 'venues/sample-rink.mdx', find: '/zh/guides/first-turn/', by: '/zh/guides/first-trn/' },
];

test('on several threads a check says the same as on one', async () => {
  const said = edited(EDITS, (dir) => {
    const { problems, warnings, counts, staleFacts } = reportOn(dir, 'zh', NOW);
    return { problems, warnings, counts, stale: staleFacts(NOW) };
  });
  assert.ok(said.problems.length >= 5);
  const { dir, remove } = editedCopy(EDITS);
  try {
    const options = { many: 0, cache: `${dir}/.cache` };
    // Twice: the second time from what the first one kept.
    for (const _ of [1, 2]) {
      const { problems, warnings, counts, staleFacts } = await reportOnMany(dir, 'zh', NOW, options);
      assert.deepEqual({ problems, warnings, counts, stale: staleFacts(NOW) }, said);
    }
    appendFileSync(`${dir}/guides/first-turn/zh.mdx`, '\n<b>\n');
    const { problems } = await reportOnMany(dir, 'zh', NOW, options);
    assert.equal(problems.length, said.problems.length + 1, 'a changed text is read anew');
  } finally {
    remove();
  }
});

test('a chunk keeps empty bodies, and chunks join to the whole', () => {
  const disk = new Disk(CLEAN);
  const chunks = chunksOf(disk);
  assert.deepEqual(
    chunks.map(({ folder, slugs }) => [folder, slugs]),
    [
      ['guides', ['first-turn']],
      ['pages', ['about']],
    ],
  );
  const [guides] = chunks.map((chunk) => readChunk(disk, chunk, new Set(['sample-city']), NOW).guides);
  assert.ok(guides);
  assert.deepEqual(guides.articles[0]?.prose.zh?.body, { type: 'root', children: [] });
  assert.equal(joined([guides, guides]).articles.length, 2);
});
