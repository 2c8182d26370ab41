import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { checkContent } from '#lib/content/door.ts';
import { edited } from '#lib/content/fixtures/edited.ts';
import { source } from '#lib/content/schema/common.ts';
import { faultsOf } from './faultsOf.ts';
import { fuzz } from './fuzz.ts';
import { hostileText } from './hostileText.ts';
import { URLS } from './pieces.ts';
import { proseRenderer } from './renderProse.ts';
import { Seeded } from './seeded.ts';
import { pathsRead } from './watchFiles.ts';

const FRONT = '---\ntitle: 标题\ndescription: 只给测试用的一段摘要。\nshare: 只给测试用的一句转发语。\n---\n';

test('20,000 documents: none crashes, hangs, reads a file, or leaves anything that runs or calls elsewhere', async () => {
  const { broken, shown } = fuzz(20_000, 8, await proseRenderer());
  assert.deepEqual(broken.slice(0, 5), []);
  assert.ok(shown > 4000, `${shown} of the documents were sound and shown; fewer would prove little`);
});

const BAD = [
  '<script>a</script>',
  '<p onclick="a">字</p>',
  '<a href="java\tscript:a">字</a>',
  '<a href="data:text/html,a">字</a>',
  '<a href="//evil.example">字</a>',
  '<iframe src="/a"></iframe>',
  '<img src="https://evil.example/a.png">',
  '<img src="data:image/png;base64,AA">',
  '<img srcset="/a.png 1x, https://evil.example/a.png 2x">',
  '<p style="a">字</p>',
  '<svg><script>a</script></svg>',
];
test('the judge of pages sees what it is there to see', () => {
  for (const html of BAD) assert.equal(faultsOf(html).length, 1, html);
  assert.deepEqual(
    faultsOf('<p><a href="https://a.example/">字</a><a href="/zh/">字</a><img src="/_a/a.svg"></p>'),
    [],
  );
});

test('the address of a source is http or https, or refused', () => {
  const taken = URLS.filter(
    (url) => source.safeParse({ id: 'a', publisher: { zh: '报', en: 'a' }, date: '2026', url }).success,
  );
  for (const url of taken)
    assert.deepEqual(faultsOf(`<a href="${url.replaceAll('"', '&quot;')}">字</a>`), [], url);
  assert.ok(taken.every((url) => /^https?:\/\//.test(url)));
});

test('as files of a folder: the check reads nothing outside of it', () => {
  edited([], (dir) => {
    const by = new Seeded(9);
    for (let number = 0; number < 150; number++) {
      const folder = path.join(dir, 'guides', `hostile-${number}`);
      mkdirSync(folder);
      for (const locale of ['zh', 'en'])
        writeFileSync(path.join(folder, `${locale}.mdx`), FRONT + hostileText(by));
      writeFileSync(path.join(folder, 'guide.yaml'), hostileText(by));
    }
    const outside = pathsRead(() => void checkContent(dir)).filter(
      (file) => !path.resolve(file).startsWith(path.resolve(dir)),
    );
    assert.deepEqual(outside, []);
  });
});

test('a link to a file or a folder outside is refused, and not read', () => {
  const elsewhere = mkdtempSync(path.join(os.tmpdir(), 'elsewhere-'));
  try {
    writeFileSync(path.join(elsewhere, 'secret.yaml'), 'password: open-sesame');
    edited([{ file: 'guides/first-turn/guide.yaml', remove: true }], (dir) => {
      symlinkSync(path.join(elsewhere, 'secret.yaml'), path.join(dir, 'guides/first-turn/guide.yaml'));
      symlinkSync(elsewhere, path.join(dir, 'guides/linked'));
      const problems = checkContent(dir);
      assert.ok(problems.some(({ rule }) => rule === 'file/outside'));
      assert.doesNotMatch(JSON.stringify(problems), /sesame/);
    });
  } finally {
    rmSync(elsewhere, { recursive: true });
  }
});
