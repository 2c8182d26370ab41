import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { phoneJpeg, plainJpeg } from '#lib/pictures/testing/samplePictures.ts';
import { reportOn } from '../door.ts';
import { editedCopy } from '../fixtures/edited.ts';
import { exampleCopy, translated } from '../fixtures/exampleCopy.ts';
import { RULES, type Rule } from '../rules.ts';
import type { RuleEntry } from './entry.ts';

const NOW = new Date('2026-11-23T08:00:00+08:00');
const GUIDE = 'guides/first-turn';
const ENTRIES = Object.entries(RULES) as [Rule, RuleEntry][];

/** All that is said of a folder, once each. */
function rulesOf(dir: string): string[] {
  const { problems, warnings } = reportOn(dir, 'en', NOW);
  return [...new Set([...problems, ...warnings].map(({ rule }) => rule))];
}

const put =
  (file: string, text: string | Uint8Array) =>
  (dir: string): void => {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), text);
  };
const change =
  (file: string, find: string, by: string) =>
  (dir: string): void => {
    const text = readFileSync(path.join(dir, file), 'utf8');
    assert.ok(text.includes(find), `${file}: ${find}`);
    writeFileSync(path.join(dir, file), text.replace(find, by));
  };
const without =
  (file: string) =>
  (dir: string): void =>
    rmSync(path.join(dir, file), { recursive: true });
const all =
  (...steps: ((dir: string) => void)[]) =>
  (dir: string): void => {
    for (const step of steps) step(dir);
  };

const OWN = 'credit: { zh: 李雷, en: Li Lei }, licence: own, year: 2026';
const show = (file: string, entry = OWN) =>
  all(
    change(`${GUIDE}/zh.mdx`, '## 准备', `<Figure src="${file}" alt="结了冰的湖">湖面</Figure>\n\n## 准备`),
    change(`${GUIDE}/guide.yaml`, 'sources:', `pictures:\n  - { file: ${file}, ${entry} }\nsources:`),
  );
const lake = await phoneJpeg(1600, 1200);
const SVG = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0h4v3z"/>${inside}</svg>`;

const ABOUT =
  '---\ntitle: 关于样例\ndescription: 两种语言都有的一页。\nshare: 转发时替读者写好的一句话，够长。\n---\n\n## 我们\n\n看数据。\n';

/** What has to be other in the sample content for an example not to break a link. */
const READY: Partial<Record<string, (dir: string) => void>> = {
  time: change(`${GUIDE}/en.mdx`, '[the about page](/en/about/#who-we-are)', 'the about page'),
};

/** Examples of files, made: what is wrong with them. Without it, the sample content is right. */
const MADE: Partial<Record<Rule, (dir: string) => void>> = {
  'file/unreadable': without('.'),
  'file/outside': (dir) => {
    rmSync(path.join(dir, 'home.yaml'));
    symlinkSync('/etc/hostname', path.join(dir, 'home.yaml'));
  },
  'file/encoding': put(`${GUIDE}/zh.mdx`, Buffer.from([0xb5, 0xda, 0xd2, 0xbb])),
  'file/too-large': put('venues/bare-rink.mdx', 'x'.repeat(70 * 1024)),
  'file/unexpected': put(`${GUIDE}/zh.md`, '# x\n'),
  'file/name': all(
    (dir) => put('guides/第一次滑冰/guide.yaml', readFileSync(path.join(dir, GUIDE, 'guide.yaml')))(dir),
    (dir) => put('guides/第一次滑冰/zh.mdx', readFileSync(path.join(dir, GUIDE, 'zh.mdx')))(dir),
    (dir) => put('guides/第一次滑冰/en.mdx', readFileSync(path.join(dir, GUIDE, 'en.mdx')))(dir),
    (dir) =>
      put('guides/第一次滑冰/en.source.yaml', readFileSync(path.join(dir, GUIDE, 'en.source.yaml')))(dir),
  ),
  'file/missing': without(`${GUIDE}/guide.yaml`),
  'twin/missing': without(`${GUIDE}/en.mdx`),
  'twin/not-missing': put('pages/about/zh.mdx', ABOUT),
  'twin/unrecorded': without(`${GUIDE}/en.source.yaml`),
  'image/unused': put(`${GUIDE}/lake.jpg`, lake),
  'image/type': all(put(`${GUIDE}/IMG_2041.HEIC`, lake), show('IMG_2041.HEIC')),
  'image/too-small': all(put(`${GUIDE}/lake.jpg`, await plainJpeg(640, 480)), show('lake.jpg')),
  'image/too-large': all(put(`${GUIDE}/grip.svg`, SVG(`<!--${' '.repeat(300 * 1024)}-->`)), show('grip.svg')),
  'image/broken': all(put(`${GUIDE}/lake.jpg`, lake.subarray(0, 40)), show('lake.jpg')),
  'image/svg': all(
    put(`${GUIDE}/grip.svg`, SVG('<image href="https://example.com/a.jpg"/>')),
    show('grip.svg'),
  ),
  'image/credit': all(
    put(`${GUIDE}/lake.jpg`, lake),
    change(`${GUIDE}/zh.mdx`, '## 准备', '<Figure src="lake.jpg" alt="结了冰的湖">湖面</Figure>\n\n## 准备'),
  ),
  'image/licence': all(
    put(`${GUIDE}/lake.jpg`, lake),
    show('lake.jpg', 'credit: { zh: 李雷, en: Li Lei }, licence: cc-by-4.0, year: 2026'),
  ),
};
/** The record is what these two are about. */
const UNMARKED = new Set<Rule>(['twin/drifted', 'twin/unrecorded']);

test('the sample content breaks no rule', () => {
  assert.deepEqual(rulesOf('lib/content/fixtures/clean'), []);
});

for (const [rule, { example, level, title, why }] of ENTRIES) {
  test(`${rule}: its wrong example breaks this rule and no other, its right one none`, () => {
    const made = MADE[rule];
    assert.equal(example.file === 'files', made !== undefined, 'examples of files are made here');
    for (const [text, expected] of [
      [example.wrong, [rule]],
      [example.right, []],
    ] as const) {
      if (made && expected.length === 0) continue;
      const { dir, remove } = made ? editedCopy([]) : exampleCopy(example, text);
      try {
        made?.(dir);
        READY[rule.split('/')[0] ?? '']?.(dir);
        if (!UNMARKED.has(rule) && rule !== 'file/unreadable') translated(dir);
        assert.deepEqual(rulesOf(dir), expected, text);
        const { problems } = reportOn(dir, 'en', NOW);
        assert.equal(problems.length > 0, level === 'problem' && expected.length > 0);
      } finally {
        if (rule !== 'file/unreadable') remove();
      }
    }
  });

  test(`${rule} is explained in both languages`, () => {
    for (const words of [title, why]) for (const text of [words.zh, words.en]) assert.ok(text.length > 1);
  });
}
