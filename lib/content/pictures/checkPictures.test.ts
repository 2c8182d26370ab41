import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { clearPng, phoneJpeg, plainJpeg } from '#lib/pictures/testing/samplePictures.ts';
import { checkContent, loadContent, reportOnMany } from '../door.ts';
import { type Edit, edited, editedCopy } from '../fixtures/edited.ts';
import { toldLine } from '../problem.ts';

const FOLDER = 'guides/first-turn';
const ZH = `${FOLDER}/zh.mdx`;
const ENTRY = '{ file: lake.jpg, credit: { zh: 李雷, en: Li Lei }, licence: own, year: 2026 }';

/** Shows `src` at the end of the Chinese text, and enters `entries` in the facts. */
const shown = (src: string, entries: string = ENTRY, alt = '结了冰的湖'): Edit[] => [
  { file: ZH, find: '## 准备', by: `<Figure src="${src}" alt="${alt}">湖面</Figure>\n\n## 准备` },
  { file: `${FOLDER}/guide.yaml`, find: 'sources:', by: `pictures:\n  - ${entries}\nsources:` },
];

type Lay = (folder: string) => void;
const lay =
  (name: string, bytes: Uint8Array | string): Lay =>
  (folder) =>
    writeFileSync(path.join(folder, name), bytes);

const told = (edits: readonly Edit[], put: Lay, language: 'zh' | 'en' = 'zh'): string[] =>
  edited(edits, (dir) => {
    put(path.join(dir, FOLDER));
    return checkContent(dir, language).map(toldLine);
  });

const sound = await phoneJpeg(1600, 1200);
const small = await plainJpeg(640, 480);
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0h4v3z"/></svg>';

test('a photograph in the folder, entered and shown, is all right, and known to the page', () => {
  edited(shown('lake.jpg'), (dir) => {
    lay('lake.jpg', sound)(path.join(dir, FOLDER));
    assert.deepEqual(checkContent(dir).map(toldLine), []);
    assert.equal(loadContent(dir).guides[0]?.facts.pictures?.[0]?.credit.en, 'Li Lei');
  });
});

test('so is a drawing, and a screenshot', async () => {
  const other = (file: string): Edit[] => shown(file, ENTRY.replace('lake.jpg', file));
  assert.deepEqual(told(other('grip.svg'), lay('grip.svg', SVG)), []);
  assert.deepEqual(told(other('Shot 1.PNG'), lay('Shot 1.PNG', await clearPng(1300, 900))), []);
});

const BROKEN: Record<string, [Edit[], Lay, RegExp[]]> = {
  'a file that is not there, with one that is nearly called so': [
    shown('lkae.jpg'),
    lay('lake.jpg', sound),
    [
      /zh\.mdx:9:9 {2}image\/missing {2}文章的文件夹里没有图片 lkae\.jpg {2}→ 是不是 lake\.jpg/,
      /lake\.jpg:1:1 {2}image\/unused/,
    ],
  ],
  'a picture that is not entered: the line to add': [
    [shown('lake.jpg')[0] as Edit],
    lay('lake.jpg', sound),
    [/guide\.yaml:1:1 {2}image\/credit .*→ 加一行 - \{ file: lake\.jpg, credit: /],
  ],
  'a licence without the original’s address': [
    shown('lake.jpg', ENTRY.replace('own', 'cc-by-4.0')),
    lay('lake.jpg', sound),
    [/guide\.yaml:21:\d+ {2}image\/licence .*→ 补上 url/],
  ],
  'permission of nobody': [
    shown('lake.jpg', ENTRY.replace('own', 'permission')),
    lay('lake.jpg', sound),
    [/guide\.yaml:21:\d+ {2}image\/licence .*→ 补上 permission/],
  ],
  'a licence that is not known': [
    shown('lake.jpg', ENTRY.replace('own', 'cc-by-nc-4.0')),
    lay('lake.jpg', sound),
    [/guide\.yaml:21:\d+ {2}image\/licence .*“cc-by-nc-4\.0” {2}→ NC、ND/],
  ],
  'no credit': [
    shown('lake.jpg', '{ file: lake.jpg, licence: own, year: 2026 }'),
    lay('lake.jpg', sound),
    [/guide\.yaml:21:\d+ {2}field\/missing .*credit/],
  ],
  'a focus outside the picture': [
    shown('lake.jpg', ENTRY.replace('year', 'focus: 160% 10%, year')),
    lay('lake.jpg', sound),
    [/guide\.yaml:21:\d+ {2}field\/value .*focus/],
  ],
  'an entry without its file': [
    shown('lake.jpg', `${ENTRY}\n  - ${ENTRY.replace('lake', 'pond')}`),
    lay('lake.jpg', sound),
    [/guide\.yaml:22:\d+ {2}image\/missing {2}登记了 pond\.jpg/],
  ],
  'an entry twice': [
    shown('lake.jpg', `${ENTRY}\n  - ${ENTRY}`),
    lay('lake.jpg', sound),
    [/guide\.yaml:22:\d+ {2}image\/credit {2}lake\.jpg 登记了两次/],
  ],
  'too few pixels': [
    shown('lake.jpg'),
    lay('lake.jpg', small),
    [/lake\.jpg:1:1 {2}image\/too-small {2}图片 640 × 480 像素，至少要 1200 像素宽/],
  ],
  'a file that is too heavy': [
    shown('lake.jpg'),
    lay('lake.jpg', Buffer.concat([sound, Buffer.alloc(21 * 1024 * 1024)])),
    [/lake\.jpg:1:1 {2}image\/too-large {2}图片有 21\.0 MB，上限是 20\.0 MB/],
  ],
  'a bomb: a small file that claims 400 million pixels': [
    shown('lake.png', ENTRY.replace('jpg', 'png')),
    (folder) => {
      const png = Buffer.from(bomb);
      png.writeUInt32BE(20_000, 16);
      png.writeUInt32BE(20_000, 20);
      lay('lake.png', png)(folder);
    },
    [/lake\.png:1:1 {2}image\/too-large {2}图片 20000 × 20000 像素，超过 6000 万像素/],
  ],
  'HEIC, with how to convert it': [
    shown('lake.heic', ENTRY.replace('jpg', 'heic')),
    lay('lake.heic', '\0\0\0\x18ftypheic\0\0\0\0'),
    [/lake\.heic:1:1 {2}image\/type {2}不收 HEIC，只收 JPG、PNG、SVG {2}→ .*magick/],
  ],
  'a PNG called JPG': [
    shown('lake.jpg'),
    (folder) => lay('lake.jpg', bomb)(folder),
    [/lake\.jpg:1:1 {2}image\/type {2}lake\.jpg 其实是 PNG {2}→ 改名为 lake\.png/],
  ],
  'half a file': [
    shown('lake.jpg'),
    lay('lake.jpg', sound.subarray(0, sound.length / 2)),
    [/lake\.jpg:1:1 {2}image\/broken/],
  ],
  'an empty file': [shown('lake.jpg'), lay('lake.jpg', ''), [/lake\.jpg:1:1 {2}image\/broken/]],
  'a script in a drawing, at its place': [
    shown('grip.svg', ENTRY.replace('lake.jpg', 'grip.svg')),
    lay('grip.svg', SVG.replace('<path', '\n<script>alert(1)</script><path')),
    [/grip\.svg:2:1 {2}image\/svg {2}SVG 里不能有 <script>/],
  ],
  'an alternative text that is a file’s name': [
    shown('lake.jpg', ENTRY, 'IMG_2041.jpg'),
    lay('lake.jpg', sound),
    [/zh\.mdx:9:24 {2}image\/alt {2}alt“IMG_2041\.jpg”是文件名/],
  ],
  'an alternative text in the other language': [
    shown('lake.jpg', ENTRY, 'A frozen lake'),
    lay('lake.jpg', sound),
    [/zh\.mdx:9:24 {2}image\/alt {2}alt 里没有中文/],
  ],
  'a link instead of a file': [
    shown('lake.jpg'),
    (folder) => symlinkSync('guide.yaml', path.join(folder, 'lake.jpg')),
    [/lake\.jpg:1:1 {2}image\/outside {2}这是一个链接/],
  ],
  'a pipe, which is never read': [
    shown('lake.jpg'),
    (folder) => void execFileSync('mkfifo', [path.join(folder, 'lake.jpg')]),
    [/lake\.jpg:1:1 {2}image\/outside/],
  ],
};
const bomb = await clearPng(1300, 900);

for (const [name, [edits, put, expected]] of Object.entries(BROKEN))
  test(`${name} is told, and nothing else`, () => {
    const lines = told(edits, put);
    assert.equal(lines.length, expected.length, lines.join('\n'));
    for (const [at, one] of expected.entries())
      assert.ok(
        lines.some((line) => one.test(line)),
        `${at}: ${lines.join('\n')}`,
      );
  });

test('an alternative text is required in each language, in its own words', () => {
  const figure = '<Figure src="lake.jpg">湖面</Figure>\n\n## 准备';
  const [, facts] = shown('lake.jpg');
  const [line] = told(
    [{ file: ZH, find: '## 准备', by: figure }, facts as Edit],
    lay('lake.jpg', sound),
    'en',
  );
  assert.match(line ?? '', /zh\.mdx:9:1 {2}mdx\/missing-attribute {2}<Figure> lacks the attribute alt/);
});

test('a link out of the folder is not followed', () => {
  const elsewhere = mkdtempSync(path.join(os.tmpdir(), 'elsewhere-'));
  try {
    writeFileSync(path.join(elsewhere, 'secret.svg'), SVG.replace('<path', '<sesame/><path'));
    const lines = told(shown('a.svg', ENTRY.replace('lake.jpg', 'a.svg')), (folder) =>
      symlinkSync(path.join(elsewhere, 'secret.svg'), path.join(folder, 'a.svg')),
    );
    assert.equal(lines.length, 1);
    assert.match(lines[0] ?? '', /image\/outside/);
    assert.doesNotMatch(lines[0] ?? '', /sesame/);
  } finally {
    rmSync(elsewhere, { recursive: true });
  }
});

test('npm run check decodes photographs to the end, once; a replaced one again', async () => {
  const { dir, remove } = editedCopy(shown('lake.jpg'));
  try {
    const file = path.join(dir, FOLDER, 'lake.jpg');
    const options = { cache: path.join(dir, '.cache') };
    const rules = async () =>
      (await reportOnMany(dir, 'zh', new Date('2026-11-23T00:00:00Z'), options)).problems.map(
        ({ rule }) => rule,
      );
    writeFileSync(file, sound);
    assert.deepEqual(await rules(), []);
    assert.deepEqual(await rules(), []);
    const noise = await sharp({
      create: {
        width: 1300,
        height: 900,
        channels: 3,
        background: '#fff',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    })
      .jpeg()
      .toBuffer();
    writeFileSync(file, Buffer.concat([noise.subarray(0, noise.length / 2), Buffer.from([0xff, 0xd9])]));
    assert.deepEqual(await rules(), ['image/broken']);
  } finally {
    remove();
  }
});
