import assert from 'node:assert/strict';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { checkContent, toldLine } from '../door.ts';

const OURS = path.resolve('content/film');

interface Edit {
  /** The file that is other than ours; without `find` it is left out. */
  file: string;
  find?: string;
  by?: string;
}

/** What the check says of our own film folder after one edit. */
function told({ file, find, by = '' }: Edit): string[] {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'film-'));
  const film = path.join(dir, 'film');
  try {
    mkdirSync(film);
    for (const name of readdirSync(OURS).filter((one) => one !== file)) {
      // Texts have to lie there themselves; pictures and films are large, and a link is enough.
      const put = /\.(?:yaml|vtt)$/.test(name) ? copyFileSync : symlinkSync;
      put(path.join(OURS, name), path.join(film, name));
    }
    const text = readFileSync(path.join(OURS, file), 'utf8');
    if (find !== undefined) {
      assert.ok(text.includes(find), `${file} does not hold ${find}`);
      writeFileSync(
        path.join(film, file),
        text.replace(find, () => by),
      );
    }
    return checkContent(dir, 'en').map(toldLine);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

test('our own film has no problem', () => {
  assert.deepEqual(told({ file: 'film.yaml', find: 'seconds: 45', by: 'seconds: 45' }), []);
});

const BROKEN: Record<string, [Edit, RegExp[]]> = {
  'a missing caption language': [
    { file: 'en.vtt' },
    [/film\.yaml:\d+:\d+ {2}file\/missing {2}there is no file en\.vtt beside it {2}→ add the file/],
  ],
  'a caption language that is not named': [
    { file: 'film.yaml', find: '  en: en.vtt\n', by: '' },
    [/film\.yaml:\d+:\d+ {2}field\/missing .*captions\.en/],
  ],
  'another film of another length': [
    { file: 'film.yaml', find: 'seconds: 45', by: 'seconds: 60' },
    [/film\.yaml:5:10 {2}film\/duration {2}it says 60 s, .*\.mp4 lasts 45(?:\.\d+)? s {2}→ write 45/],
  ],
  'a chapter past the end': [
    { file: 'film.yaml', find: 'at: 38.4\n', by: 'at: 48.4\n' },
    [
      /film\.yaml:\d+:\d+ {2}film\/moment {2}48\.4 s is past the end, the film lasts 45 s {2}→ write a second/,
    ],
  ],
  'chapters that are not in order': [
    { file: 'film.yaml', find: 'at: 9.6\n', by: 'at: 3.6\n' },
    [/film\/moment {2}it is not after the chapter above, at 4\.8 s {2}→ put them in order/],
  ],
  'a caption that outlasts the film': [
    { file: 'zh.vtt', find: '00:00:44.900', by: '00:00:46.900' },
    [/zh\.vtt:\d+:1 {2}film\/captions {2}the caption ends at 46\.9 s, the film at 45 s/],
  ],
  'a caption that nobody can read in time': [
    { file: 'en.vtt', find: '00:00:01.800 -->', by: '00:00:04.700 -->' },
    [/en\.vtt:\d+:1 {2}film\/captions {2}it stands for 0\.02 s {2}→ 1–6 s/],
  ],
  'a line that is too long': [
    { file: 'zh.vtt', find: '天还没亮，冰已经醒了。', by: '天还没亮，冰已经醒了，窗户也一扇一扇亮起来了。' },
    [/zh\.vtt:\d+:1 {2}film\/captions {2}a line is too long/],
  ],
  'an embed instead of a link': [
    {
      file: 'film.yaml',
      find: 'checkedOn:',
      by: 'elsewhere:\n  - { host: bilibili, url: "https://player.bilibili.com/player.html?bvid=1" }\ncheckedOn:',
    },
    [/film\.yaml:\d+:\d+ /],
  ],
};

for (const [name, [edit, expected]] of Object.entries(BROKEN))
  test(`${name} is told at its line, with its cure`, () => {
    const lines = told(edit);
    assert.ok(lines.length > 0, 'nothing was told');
    for (const one of expected)
      assert.ok(
        lines.some((line) => one.test(line)),
        lines.join('\n'),
      );
  });
