import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { reportOn } from '../door.ts';
import { edited } from '../fixtures/edited.ts';
import { applyMends } from './applyMends.ts';
import { fixFolder } from './fixFolder.ts';
import { fixText, fixVenue, fixYaml } from './fixText.ts';
import { skeletonOf } from './skeleton.ts';

const FRONT =
  '---\ntitle: 标题\ndescription: 只给测试用的一段摘要。\nshare: 只给测试用的一句转发语。\n---\n\n';

/** Wrong and right, as an editor would type them. */
const ZH: Record<string, string> = {
  '先租鞋, 再上冰.': '先租鞋，再上冰。',
  '租鞋(一双), 约(2 小时)': '租鞋（一双），约（2 小时）',
  '他说"冷", 我说\'不冷\'。': '他说“冷”，我说‘不冷’。',
  '戴FIS头盔 ，等一下...': '戴 FIS 头盔，等一下……',
  '9:00-21:00 开，¥ 38，70~90 元': '9:00–21:00 开，¥38，70–90 元',
  '「冰」和１２分钟，￥38': '“冰”和 12 分钟，¥38',
  '用`a,b`代码,看[汉字,abc](https://example.com/a,b)': '用`a,b`代码，看[汉字，abc](https://example.com/a,b)',
  '第一行,\n第二行,第120分钟': '第一行，\n第二行，第 120 分钟',
  '> 引用里,逗号\n> 第二行,逗号': '> 引用里，逗号\n> 第二行，逗号',
  '- 列表里,逗号\n  下一行,逗号': '- 列表里，逗号\n  下一行，逗号',
  '| 甲,乙 | 价 |\n|---|---|\n| 租鞋(一双) | 无 |': '| 甲，乙 | 价 |\n|---|---|\n| 租鞋（一双） | 无 |',
  '<QA q="要带什么,才好?">\n\n手套,袜子。\n\n</QA>': '<QA q="要带什么，才好？">\n\n手套，袜子。\n\n</QA>',
  '行尾有空格。 \n\n   \n再一段。': '行尾有空格。\n\n\n再一段。',
  // An entity or an escape stands in the way: told, and left to the editor.
  '手套&#44;袜子，\\*星,号': '手套&#44;袜子，\\*星，号',
  // An odd quote has no fellow: which way it turns, nobody knows.
  '他说"冷。': '他说"冷。',
};
const EN: Record<string, string> = {
  'Don\'t say "cold" at the center.': 'Don’t say “cold” at the centre.',
  'Open 9:00-21:00，from ¥ 38 .': 'Open 9:00–21:00, from ¥38 .',
  'Color the meter; Center Rink keeps its name.': 'Colour the metre; Center Rink keeps its name.',
  'We recieve `color` and [color](/en/color/).': 'We receive `color` and [colour](/en/color/).',
};

for (const [locale, texts] of [
  ['zh', ZH],
  ['en', EN],
] as const)
  for (const [wrong, right] of Object.entries(texts))
    test(`${locale}: ${JSON.stringify(wrong)} is mended, and only once`, () => {
      const fixed = fixText(`${FRONT}${wrong}\n`, locale);
      assert.equal(fixed.slice(FRONT.length), `${right}\n`);
      assert.equal(fixText(fixed, locale), fixed);
      assert.equal(skeletonOf(fixed), skeletonOf(`${FRONT}${wrong}\n`));
    });

test('front matter is mended where it stands, and stays what it is', () => {
  const fixed = fixText(FRONT.replace('title: 标题', 'title: "先租,再买: 第1次"'), 'zh');
  assert.match(fixed, /^title: "先租，再买：第 1 次"$/m);
  assert.equal(fixText(FRONT.replace('title: 标题', 'title: 先租: 再买,a'), 'zh').includes(',a'), true);
});

test('Windows line ends and a byte order mark are kept as they are', () => {
  const text = `${FRONT}先租,再买。\n第二行,再买。\n`.replaceAll('\n', '\r\n');
  assert.equal(fixText(text, 'zh'), text.replaceAll(',', '，'));
});

test('what cannot be read is left alone', () => {
  for (const text of [`${FRONT}<Callout>\n\n先租,再买`, '先租,再买', ''])
    assert.equal(fixText(text, 'zh'), text);
});

test('notes of venues and values of YAML are mended, names and numbers are not', () => {
  const venue =
    "---\nname: { zh: 冰场(东), en: Center }\n---\n\n<Zh>\n\n西门进,停车5元。\n\n</Zh>\n\n<En>\n\nIt's gray.\n\n</En>\n";
  assert.equal(
    fixVenue(venue),
    venue.replace('西门进,停车5元', '西门进，停车 5 元').replace("It's gray", 'It’s grey'),
  );
  assert.equal(
    fixYaml('a: { zh: 先租(再买), en: "the center" }\nid: a,b(c)\n'),
    'a: { zh: 先租（再买）, en: "the centre" }\nid: a,b(c)\n',
  );
});

test('of two changes that touch, the first one wins', () => {
  const mends = [
    { from: 0, length: 2, write: 'x' },
    { from: 1, length: 1, write: 'y' },
    { from: 3, length: 0, write: '-' },
  ];
  assert.equal(applyMends('abcd', mends), 'xc-d');
});

test('a folder is mended in its files, and then has nothing left that --fix would mend', () => {
  const edits = [
    { file: 'guides/first-turn/zh.mdx', find: '先看安全。', by: '先看安全,再上冰(慢)。' },
    { file: 'guides/first-turn/en.mdx', find: 'gets two', by: "doesn't get two" },
    { file: 'guides/first-turn/guide.yaml', find: '样例场馆的一场', by: '样例场馆的1场' },
  ];
  edited(edits, (dir) => {
    assert.equal(reportOn(dir).warnings.filter(({ fixable }) => fixable).length, 6);
    const fixed = fixFolder(dir, ['guides/first-turn/zh.mdx']);
    assert.deepEqual(fixed, [{ file: 'guides/first-turn/zh.mdx', lines: 1 }]);
    assert.match(
      readFileSync(path.join(dir, 'guides/first-turn/zh.mdx'), 'utf8'),
      /先看安全，再上冰（慢）。/,
    );
    assert.equal(fixFolder(dir).length, 2);
    assert.deepEqual(
      reportOn(dir).warnings.filter(({ fixable }) => fixable),
      [],
    );
    assert.deepEqual(fixFolder(dir), []);
  });
});
