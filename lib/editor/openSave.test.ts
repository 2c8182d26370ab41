import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { EditorState } from '@codemirror/state';
import { fileParts, joinParts, linesBefore } from './fileParts.ts';
import { openPlace } from './openPlace.ts';
import { type EditPlace, filesOf, parsePlace } from './place.ts';
import { saveFiles } from './saveFiles.ts';
import { textHash } from './textHash.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'editor-'));
after(() => fs.rmSync(root, { recursive: true }));

const PLACE: EditPlace = { kind: 'guides', slug: 'a' };
const zh = path.join(root, 'guides/a/zh.mdx');
fs.mkdirSync(path.dirname(zh), { recursive: true });

const everyPlace = (): EditPlace[] =>
  fs.globSync('content/{guides,pages,venues}/*').flatMap(
    (file) =>
      parsePlace(
        file
          .split(path.sep)
          .slice(1)
          .join('/')
          .replace(/\.mdx$/, ''),
      ) ?? [],
  );

test('every article and venue opens and saves without a byte changed', () => {
  const places = everyPlace();
  assert.ok(places.length > 500);
  for (const place of places) {
    const { files } = openPlace('content', place);
    for (const { name, text, path: file } of files) {
      const bytes = fs.readFileSync(path.join('content', file));
      // Through all that an opened text passes: parts, the text field, parts again, and UTF-8.
      const parts = name.endsWith('.mdx') ? fileParts(text) : undefined;
      const body = EditorState.create({ doc: parts?.body ?? text }).sliceDoc();
      const saved = parts ? joinParts({ ...parts, body }) : body;
      assert.ok(bytes.equals(Buffer.from(saved)), `${file} would change`);
      if (parts) assert.equal(text.split('\n')[linesBefore(parts)] ?? '', parts.body.split('\n')[0]);
    }
  }
});

test('a text with other line ends, a byte order mark or no front matter comes back as it was', () => {
  for (const text of [
    '\ufeff---\r\ntitle: a\r\n---\r\n\r\nb\r\n',
    'only words',
    '---\nopen: [',
    '',
    '---\n---',
  ])
    assert.equal(joinParts(fileParts(text)), text);
});

test('what has not been typed is not written, and what has is written whole', () => {
  fs.writeFileSync(zh, 'old');
  const { mtimeMs } = fs.statSync(zh);
  const same = saveFiles(root, PLACE, [{ name: 'zh.mdx', text: 'old', base: textHash('old') }]);
  assert.deepEqual(same, { saved: { 'zh.mdx': textHash('old') } });
  assert.equal(fs.statSync(zh).mtimeMs, mtimeMs);
  saveFiles(root, PLACE, [{ name: 'zh.mdx', text: '新', base: textHash('old') }]);
  assert.equal(fs.readFileSync(zh, 'utf8'), '新');
  assert.deepEqual(fs.readdirSync(path.dirname(zh)), ['zh.mdx']);
});

test('a file changed elsewhere is not overwritten, nor are the others; both texts come back', () => {
  fs.writeFileSync(zh, 'theirs');
  const answer = saveFiles(root, PLACE, [
    { name: 'en.mdx', text: 'new', base: '' },
    { name: 'zh.mdx', text: 'mine', base: textHash('old') },
  ]);
  assert.deepEqual(answer, { conflicts: [{ name: 'zh.mdx', disk: 'theirs', hash: textHash('theirs') }] });
  assert.equal(fs.readFileSync(zh, 'utf8'), 'theirs');
  assert.ok(!fs.existsSync(path.join(root, 'guides/a/en.mdx')));
});

test('nothing is written outside an article: not by name, not through a link', () => {
  for (const name of ['../b.mdx', '/etc/passwd', 'en.source.yaml', 'zh.mdx/../../x', ''])
    assert.deepEqual(saveFiles(root, PLACE, [{ name, text: 'x', base: '' }]), { refused: 'name' });
  for (const place of ['guides/../..', 'guides/a/b', 'film/film', 'guides/', 'guides/A', '../guides/a', ''])
    assert.equal(parsePlace(place), undefined, place);
  const away = fs.mkdtempSync(path.join(os.tmpdir(), 'away-'));
  fs.symlinkSync(away, path.join(root, 'guides/linked'));
  fs.symlinkSync(path.join(away, 'target'), path.join(root, 'guides/a/en.mdx'));
  const save = { text: 'x', base: '' };
  assert.deepEqual(saveFiles(root, { kind: 'guides', slug: 'linked' }, [{ name: 'zh.mdx', ...save }]), {
    refused: 'outside',
  });
  assert.deepEqual(saveFiles(root, PLACE, [{ name: 'en.mdx', ...save }]), { refused: 'outside' });
  assert.deepEqual(fs.readdirSync(away), []);
  fs.rmSync(away, { recursive: true });
  assert.deepEqual(
    filesOf(PLACE).map(({ path: file }) => file),
    ['guides/a/guide.yaml', 'guides/a/zh.mdx', 'guides/a/en.mdx'],
  );
});
