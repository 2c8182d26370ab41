import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from './door.ts';
import { type Edit, edited } from './fixtures/edited.ts';
import { toldLine } from './problem.ts';

const GUIDE = 'guides/first-turn/guide.yaml';
const ZH = 'guides/first-turn/zh.mdx';
const VENUE = 'venues/sample-rink.mdx';

/** One mistake each: the edit that makes it, and the whole report that it must give. */
const BROKEN: Record<string, [Edit, string]> = {
  'a date that is not in the calendar': [
    { file: GUIDE, find: 'checkedOn: 2026-11-22', by: 'checkedOn: 2026-13-40' },
    'guides/first-turn/guide.yaml:2:12  field/date  checkedOn 的“2026-13-40”不是日历上有的日期  → 改成有的一天，样子是 年-月-日，如 2026-11-30',
  ],
  'an unknown field': [
    { file: GUIDE, find: 'order: 1', by: 'order: 1\ncolour: red' },
    'guides/first-turn/guide.yaml:4:1  field/unknown  不认识的项 colour  → 可以用：publishedAt、checkedOn、order、scene、tag、receipt、venues、sources、pictures、draft、publishAt、unpublishAt、missing',
  ],
  'a missing twin': [
    { file: 'guides/first-turn/en.mdx', remove: true },
    'guides/first-turn/en.mdx:1:1  twin/missing  缺少英文文件 en.mdx  → 补上它；暂时没有，就在 guide.yaml 里写 missing: { locale: en, since: 日期, why: 原因 }',
  ],
  'an unknown component': [
    { file: ZH, find: '<Pull>冬天不挑人。</Pull>', by: '<Pul>冬天不挑人。</Pul>' },
    'guides/first-turn/zh.mdx:46:1  mdx/unknown-component  没有组件 <Pul>  → 是不是 <Pull>？改成它就好',
  ],
  'an expression': [
    { file: ZH, find: '屈膝，', by: '屈膝 {process.exit()}，' },
    'guides/first-turn/zh.mdx:40:4  mdx/expression  正文里不能有花括号表达式 {…}  → 删掉花括号，直接写文字；要显示花括号，写成 &#123;',
  ],
  'an import': [
    { file: ZH, find: '## 准备', by: "import fs from 'node:fs'\n\n## 准备" },
    'guides/first-turn/zh.mdx:9:1  mdx/import  正文里不能有 import 或 export  → 删掉这一行；组件直接写名字就能用',
  ],
  'a script': [
    { file: ZH, find: '先看安全。', by: '先看安全。<script>alert(1)</script>' },
    'guides/first-turn/zh.mdx:15:6  mdx/raw-html  正文里不能有 HTML 标签 <script>  → 删掉它和里面的内容',
  ],
  'a javascript: link': [
    { file: ZH, find: '[样例场馆](/zh/venues/sample-rink/)', by: '[样例场馆](javascript:alert(1))' },
    'guides/first-turn/zh.mdx:11:11  link/unsafe  不能链接到 javascript: 开头的地址  → 改成 https:// 的网址或站内链接，或删掉链接',
  ],
  'a missing image': [
    { file: ZH, find: '先看安全。', by: '<Figure src="ice.jpg" alt="冰面" />' },
    'guides/first-turn/zh.mdx:15:9  image/missing  文章的文件夹里没有图片 ice.jpg  → 把图片放进这个文件夹；没有照片，就用 <Figure scene="…" alt="…" />',
  ],
  'an unclosed tag': [
    { file: ZH, find: '先看安全。\n\n</Callout>\n', by: '先看安全。\n' },
    'guides/first-turn/zh.mdx:13:1  mdx/unclosed-tag  标签 <Callout> 没有关上  → 在这段内容后面补上 </Callout>；起止标签各占一行，前后空一行',
  ],
  'a misspelt field': [
    { file: ZH, find: 'title:', by: 'titel:' },
    'guides/first-turn/zh.mdx:2:1  field/unknown  不认识的项 titel  → 是不是 title？改成它就好',
  ],
  'a missing field of the front matter': [
    { file: ZH, find: 'title: 样例指南\n', by: '' },
    'guides/first-turn/zh.mdx:1:1  field/missing  缺少 title（文字）  → 补上一行 title: …',
  ],
  'a missing field below a key': [
    { file: GUIDE, find: 'tag:\n  cny: 12\n', by: 'tag:\n' },
    'guides/first-turn/guide.yaml:5:1  field/missing  缺少 tag.cny（数字）  → 补上一行 cny: …',
  ],
  'a full-width colon': [
    { file: ZH, find: 'share: ', by: 'share：' },
    'guides/first-turn/zh.mdx:4:6  yaml/syntax  项名后面用了全角冒号“：”  → 改成半角冒号加一个空格“: ”',
  ],
  'a price without its source': [
    { file: GUIDE, find: 'sample rink }\n  source: sample-press', by: 'sample rink }' },
    'guides/first-turn/guide.yaml:6:3  source/absent  这个价格缺少 source  → 补上一行 source: sources 里的编号',
  ],
  'a source id that is not there': [
    { file: ZH, find: '<Cite s="sample-press" />', by: '<Cite s="sample-pres" />' },
    'guides/first-turn/zh.mdx:7:70  source/unknown  没有编号为“sample-pres”的来源  → 是不是 sample-press？改成它就好',
  ],
  'a scene that is not drawn': [
    { file: GUIDE, find: 'riverPlain', by: 'beach' },
    'guides/first-turn/guide.yaml:4:8  scene/unknown  没有名为“beach”的场景  → 可以用：rink、rinkPlain、rinkFront、rinkFrontM、rinkPoster、metro、curling、curlingPlain、river、riverPlain 等 35 个',
  ],
  'a title too long for a card': [
    { file: ZH, find: '样例指南', by: '很'.repeat(24) },
    'guides/first-turn/zh.mdx:2:8  field/length  title 有 24 个汉字，上限是 23  → 删短 1 以上：再长，分享出去就显示不全',
  ],
  'a link to nowhere': [
    { file: ZH, find: '/zh/venues/sample-rink/', by: '/zh/venues/sample-rnk/' },
    'guides/first-turn/zh.mdx:11:11  link/unknown  站内没有 /zh/venues/sample-rnk/  → 是不是 /zh/venues/sample-rink/？改成它就好',
  ],
  'a link into the other language': [
    { file: ZH, find: '/zh/venues/sample-rink/', by: '/en/venues/sample-rink/' },
    'guides/first-turn/zh.mdx:11:11  link/language  链接到了另一种语言：/en/venues/sample-rink/  → 改成 /zh/venues/sample-rink/',
  ],
  'a link without its slash': [
    { file: ZH, find: '/zh/venues/sample-rink/', by: '/zh/venues/sample-rink' },
    'guides/first-turn/zh.mdx:11:11  link/slash  网址末尾少了斜杠：/zh/venues/sample-rink  → 改成 /zh/venues/sample-rink/',
  ],
  'an anchor that is not there': [
    { file: ZH, find: '#s-2', by: '#s-9' },
    'guides/first-turn/zh.mdx:11:45  link/anchor  那一页没有小标题 #s-9  → 是不是 #s-1？改成它就好（#s-2 是第二个小标题）',
  ],
  'a heading that skips a level': [
    { file: ZH, find: '### 清单', by: '#### 清单' },
    'guides/first-turn/zh.mdx:19:1  mdx/heading  标题跳了一级  → 改成 ###',
  ],
  'a city that is not listed': [
    { file: VENUE, find: 'city: sample-city', by: 'city: sample-cty' },
    'venues/sample-rink.mdx:4:7  city/unknown  cities.yaml 里没有“sample-cty”  → 是不是 sample-city？改成它就好',
  ],
  'an exact position without coordinates': [
    { file: VENUE, find: '{ lat: 39.9, lng: 116.4, precision: exact }', by: '{ precision: exact }' },
    'venues/sample-rink.mdx:5:1  venue/position  精度写了 exact，却没有 lat 和 lng  → 补上坐标，或把 precision 改成 city',
  ],
  'a file that the site would ignore': [
    { file: 'guides/first-turn/zh.md', text: '' },
    'guides/first-turn/zh.md:1:1  file/unexpected  这里用不到“zh.md”，网站不会显示它  → 是不是 zh.mdx？改成它就好',
  ],
  'a file that is not UTF-8': [
    { file: ZH, text: 'a\0b' },
    'guides/first-turn/zh.mdx:1:1  file/encoding  文件不是 UTF-8 文本  → 用编辑器打开，另存为 UTF-8；不是文字的文件删掉',
  ],
};

for (const [name, [edit, report]] of Object.entries(BROKEN)) {
  test(`${name} is told once, at its place`, () => {
    const problems = edited([edit], (dir) => checkContent(dir));
    assert.equal(problems.map(toldLine).join('\n'), report);
  });
}

test('all mistakes of a folder are told in one run, sorted by file and place', () => {
  const edits = Object.values(BROKEN)
    .map(([edit]) => edit)
    .filter((edit) => 'find' in edit && edit.file === ZH && /Pull>|process|屈膝|准备|tile/.test(edit.find));
  const places = edited(edits, (dir) => checkContent(dir).map(({ line, rule }) => [line, rule]));
  assert.deepEqual(places, [
    [9, 'mdx/import'],
    [42, 'mdx/expression'],
    [48, 'mdx/unknown-component'],
  ]);
});

test('an unclosed tag does not hide the mistakes after it', () => {
  const edits: Edit[] = [
    { file: ZH, find: '先看安全。\n\n</Callout>\n', by: '先看安全。\n' },
    { file: ZH, find: 'pose="stand"', by: 'pose="stnd"' },
  ];
  const rules = edited(edits, (dir) => checkContent(dir).map(({ rule }) => rule));
  assert.deepEqual(rules, ['mdx/unclosed-tag', 'mdx/attribute-value']);
});

test('problems are told in English on request', () => {
  const [edit] = BROKEN['an unknown component'] ?? assert.fail();
  const [problem] = edited([edit], (dir) => checkContent(dir, 'en'));
  assert.equal(problem?.message, 'there is no block <Pul>');
  assert.equal(problem?.fix, 'did you mean <Pull>? Write that');
});
