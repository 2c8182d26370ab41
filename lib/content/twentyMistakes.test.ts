import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { reportOn } from './door.ts';
import { toldLine } from './problem.ts';

const FILE = 'lib/content/twentyMistakes.snapshot.txt';
const NOW = new Date('2026-11-23T08:00:00+08:00');

type Change = (text: string) => string;

/** Puts text in place of a pattern, which has to be there. */
const put =
  (find: RegExp, by: string): Change =>
  (text) => {
    assert.match(text, find);
    return text.replace(find, by);
  };
/** Adds a paragraph at the end, as one who pastes it there. */
const add =
  (words: string): Change =>
  (text) =>
    `${text.trimEnd()}\n\n${words}\n`;

/** What new editors do, each in a real guide of its own: what it is, the file, the change, the one rule it breaks. */
const MISTAKES: [what: string, file: string, change: Change, rule: string][] = [
  ['a forgotten quote', '../pages/accessibility/zh.mdx', put(/^title: (.*)$/m, 'title: "$1'), 'yaml/syntax'],
  ['a tab in YAML', 'children/guide.yaml', put(/^ {2}cny:/m, '\tcny:'), 'yaml/syntax'],
  ['a full-width colon', 'cold-safety/zh.mdx', put(/^share: /m, 'share：'), 'yaml/syntax'],
  ['no space behind a colon', 'curling/en.mdx', put(/^title: /m, 'title:'), 'yaml/syntax'],
  [
    'a colon within a title',
    'falling-well/en.mdx',
    put(/^title: .*$/m, 'title: Falling: how to'),
    'yaml/syntax',
  ],
  ['a half-width comma', 'family-under-200/zh.mdx', add('先租鞋,再上冰。'), 'words/punctuation'],
  [
    'a block by a wrong name',
    'first-skate/zh.mdx',
    add('<Tip type="saving">\n\n自带手套。\n\n</Tip>'),
    'mdx/unknown-component',
  ],
  ['a tag that is not closed', 'first-ski-day/zh.mdx', add('<Pull>冬天不挑人。'), 'mdx/unclosed-tag'],
  ['<br>', 'first-snowboard/zh.mdx', add('先租鞋。<br>再上冰。'), 'mdx/raw-html'],
  [
    'a price without its year',
    'folk-ice-games/zh.mdx',
    put(/(<Price cny="[^"]+"(?: to="[^"]+")?) year="[^"]+"/, '$1'),
    'mdx/missing-attribute',
  ],
  [
    'a source that is not listed',
    'free-winter/zh.mdx',
    put(/<Cite s="[^"]+"/, '<Cite s="xinhua"'),
    'source/unknown',
  ],
  [
    'a link into the other language',
    'grandparents/zh.mdx',
    add('看[另一篇](/en/guides/natural-ice/)。'),
    'link/language',
  ],
  ['an anchor that does not exist', 'natural-ice/zh.mdx', add('看[上文](#anquan)。'), 'link/anchor'],
  [
    'a heading that skips a level',
    'para-winter-sport/zh.mdx',
    add('## 最后\n\n#### 小结\n\n到此为止。'),
    'mdx/heading',
  ],
  [
    'a day that does not exist',
    'rent-borrow-buy/guide.yaml',
    put(/^checkedOn: .*$/m, 'checkedOn: 2026-11-31'),
    'field/date',
  ],
  [
    'a moment without its offset',
    'second-hand/guide.yaml',
    put(/^publishedAt: .*$/m, 'publishedAt: 2026-11-22T08:00:00'),
    'field/date',
  ],
  [
    'a share text that is too long',
    'slope-rules/zh.mdx',
    put(/^share: .*$/m, `share: ${'滑雪场有十条规矩，先看再滑。'.repeat(10)}`),
    'field/length',
  ],
  [
    'a picture from the web',
    'snow-holidays-vouchers/zh.mdx',
    add('![雪场](https://example.com/ski.jpg)'),
    'image/remote',
  ],
  ['a city that is not listed', 'sledging/zh.mdx', add('<Venues city="北京" />'), 'city/unknown'],
  ['the wrong 厂', 'train-to-snow/zh.mdx', add('下车就是滑雪厂。'), 'words/term'],
  ['a space behind ¥', 'warm-south/guide.yaml', put(/zh: 汕头/, 'zh: ¥ 97，汕头'), 'words/punctuation'],
  ['a superlative', 'warm-up/zh.mdx', add('这是全市最好玩的冰场。'), 'words/superlative'],
  ['curly braces', 'what-to-wear/zh.mdx', add('手套 {薄的} 就够。'), 'mdx/expression'],
  [
    'curly quotes in a tag',
    'october-training/zh.mdx',
    add('<Callout type=“safety”>\n\n先热身。\n\n</Callout>'),
    'mdx/syntax',
  ],
  [
    'words pasted from Word',
    'cross-country-snowshoe/zh.mdx',
    add('<p class="MsoNormal"><o:p>先租鞋。</o:p></p>'),
    'mdx/raw-html',
  ],
];
/** Mistakes of files, in pages. */
const OF_FILES: [what: string, file: string, change: (file: string) => void, rule: string][] = [
  ['no English', 'pages/story/en.mdx', (file) => rmSync(file), 'twin/missing'],
  [
    'saved as GBK',
    'pages/privacy/zh.mdx',
    (file) => writeFileSync(file, Buffer.from([0xb1, 0xf9, 0xd1, 0xa9])),
    'file/encoding',
  ],
  [
    'a copy left behind',
    'pages/gear/zh copy.mdx',
    (file) => writeFileSync(file, '## a\n'),
    'file/unexpected',
  ],
  [
    'natural ice without a word of safety',
    'pages/press/en.mdx',
    (file) =>
      writeFileSync(file, add('The frozen lake behind the school is free.')(readFileSync(file, 'utf8'))),
    'safety/natural-ice',
  ],
];

const dir = mkdtempSync(path.join(os.tmpdir(), 'mistakes-'));
after(() => rmSync(dir, { recursive: true }));
for (const part of ['guides', 'pages', 'venues', 'cities.yaml'])
  cpSync(path.join('content', part), path.join(dir, part), { recursive: true });
for (const [, name, change] of MISTAKES) {
  const file = path.join(dir, 'guides', name);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
for (const [, name, change] of OF_FILES) change(path.join(dir, name));

/** Guides grow: the answers are kept without their places. */
const withoutPlace = (line: string | undefined): string | undefined => line?.replace(/:\d+:\d+ {2}/, '  ');

/** What is said of each file, in one language. That the English is behind is said as well, of another file. */
function answers(language: 'zh' | 'en'): Map<string, { rule: string; line: string }[]> {
  const { problems, warnings } = reportOn(dir, language, NOW);
  const told = [...problems, ...warnings].filter(({ rule }) => rule !== 'twin/drifted');
  return Map.groupBy(
    told.map((one) => ({ file: one.file, rule: one.rule, line: toldLine(one) })),
    ({ file }) => file,
  );
}
const ANSWERS = { zh: answers('zh'), en: answers('en') };
const all = [
  ...MISTAKES.map(([what, file, , rule]) => ({ what, file: path.posix.join('guides', file), rule })),
  ...OF_FILES.map(([what, file, , rule]) => ({ what, file, rule })),
];

for (const { what, file, rule } of all)
  test(`${what}: one line, ${rule}`, () => {
    for (const language of ['zh', 'en'] as const)
      assert.deepEqual(
        ANSWERS[language].get(file)?.map((one) => one.rule),
        [rule],
        ANSWERS[language]
          .get(file)
          ?.map(({ line }) => line)
          .join('\n') ?? 'nothing is said',
      );
  });

test('the answers are those that were read and found enough (UPDATE_MESSAGES=1)', () => {
  const text = all
    .map(({ what, file }) =>
      [
        what,
        ...(['zh', 'en'] as const).map((one) => `  ${withoutPlace(ANSWERS[one].get(file)?.[0]?.line)}`),
      ].join('\n'),
    )
    .join('\n\n');
  if (process.env.UPDATE_MESSAGES === '1') writeFileSync(FILE, `${text}\n`);
  else assert.equal(readFileSync(FILE, 'utf8'), `${text}\n`);
});

test('a byte order mark and Windows line ends are no mistake', () => {
  const file = path.join(dir, 'pages/about/zh.mdx');
  const before = ANSWERS.zh.get('pages/about/zh.mdx');
  writeFileSync(file, `\ufeff${readFileSync(file, 'utf8').replaceAll('\n', '\r\n')}`);
  assert.deepEqual(answers('zh').get('pages/about/zh.mdx'), before);
});
