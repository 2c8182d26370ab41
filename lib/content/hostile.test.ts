import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReadContext } from './mdx/context.ts';
import { readMdx } from './readMdx.ts';
import type { Rule } from './rules.ts';
import { proseMeta } from './schema/guide.ts';

const FRONT = '---\ntitle: 标题\ndescription: 只给测试用的一段摘要。\nshare: 只给测试用的一句转发语。\n---\n';

const CONTEXT: ReadContext = {
  locale: 'zh',
  home: 'article',
  sources: new Set(['known']),
  cities: new Set(['beijing']),
  files: new Set(['here.jpg']),
};

const read = (text: string) => readMdx(text, proseMeta, CONTEXT);

/** Rules that a body breaks, with line and column counted from its own first line. */
const broken = (body: string): [number, number, Rule][] =>
  read(FRONT + body).findings.map(({ line, column, rule }) => [line - 5, column, rule]);

const HOSTILE: Record<string, [number, number, Rule][]> = {
  'export const a = 1': [[1, 1, 'mdx/import']],
  '{\n1 + 1\n}': [[1, 1, 'mdx/expression']],
  '{{a}} 字': [[1, 1, 'mdx/expression']],
  '字 {不是程序': [[1, 3, 'mdx/expression']],
  '字 {/* 注释 */}': [[1, 3, 'mdx/expression']],
  '字<Cite s={x} />': [[1, 8, 'mdx/expression']],
  '字<Cite {...p} />': [[1, 8, 'mdx/expression']],
  '<Callout type="safety" onClick="x">\n字\n</Callout>': [[1, 24, 'mdx/event-handler']],
  '<Callout type="safety" ONload={x()}>\n字\n</Callout>': [[1, 24, 'mdx/event-handler']],
  '<div onclick="x">字</div>': [[1, 1, 'mdx/raw-html']],
  '<iframe src="//a.b"></iframe>': [[1, 1, 'mdx/raw-html']],
  '字<img src=x onerror=alert(1)>': [[1, 2, 'mdx/raw-html']],
  '字<br>字': [[1, 2, 'mdx/raw-html']],
  '字<!-- 注释 -->字': [[1, 2, 'mdx/raw-html']],
  '<style>\na { b: c }\n</style>': [[1, 1, 'mdx/raw-html']],
  '<a href="javascript:alert(1)">字</a>': [[1, 1, 'mdx/raw-html']],
  '<constructor />': [[1, 1, 'mdx/raw-html']],
  '<__proto__ />': [[1, 1, 'mdx/unknown-component']],
  '<Callout.x />': [[1, 1, 'mdx/unknown-component']],
  '<>字</>': [[1, 1, 'mdx/unknown-component']],
  '[字](JaVaScRiPt:alert(1))': [[1, 1, 'link/unsafe']],
  '[字](java&#115;cript:alert(1))': [[1, 1, 'link/unsafe']],
  '[字](&#x6A;avascript&colon;alert(1))': [[1, 1, 'link/unsafe']],
  '[字](<java&#10;script:alert(1)>)': [[1, 1, 'link/unsafe']],
  '[字](java\u200bscript:alert(1))': [[1, 1, 'link/unsafe']],
  '[字](data:text/html,a)': [[1, 1, 'link/unsafe']],
  '[字](vbscript:a)': [[1, 1, 'link/unsafe']],
  '[字](//evil.example)': [[1, 1, 'link/unsafe']],
  '[字](/\\evil.example)': [[1, 1, 'link/unsafe']],
  '[字][a]\n\n[a]: javascript:alert(1)': [[3, 1, 'link/unsafe']],
  '![字](https://a.example/b.png)': [[1, 1, 'image/remote']],
  '![字](data:image/png;base64,AA)': [[1, 1, 'image/remote']],
  '![字][a]\n\n[a]: https://a.example/b.png': [[1, 1, 'image/remote']],
  '![字](here.jpg)': [[1, 1, 'image/form']],
  '<Figure src="https://a.example/b.png" alt="河" />': [[1, 9, 'image/remote']],
  '<Figure src="data:image/png;base64,AA" alt="河" />': [[1, 9, 'image/remote']],
  '<Figure src="//a.example/b.png" alt="河" />': [[1, 9, 'image/remote']],
  '<Figure src="../here.jpg" alt="河" />': [[1, 9, 'image/outside']],
  '<Figure src="/etc/here.jpg" alt="河" />': [[1, 9, 'image/outside']],
  '<Figure src="..\\here.jpg" alt="河" />': [[1, 9, 'image/outside']],
  '<Figure src="%2e%2e%2fhere.jpg" alt="河" />': [[1, 9, 'image/missing']],
  '<Figure src="here.jpg" scene="river" alt="河" />': [[1, 1, 'mdx/unknown-attribute']],
  '<Figure alt="河" />': [[1, 1, 'mdx/missing-attribute']],
  '<Figure src="here.jpg" alt="IMG_2041.jpg" />': [[1, 24, 'image/alt']],
  '价格 <50 元': [[1, 4, 'mdx/syntax']],
  '<https://a.example>': [[1, 1, 'mdx/syntax']],
  '字 <Price cny=70 year="2022" s="known" />': [[1, 14, 'mdx/syntax']],
  '<Callout type="safety>\n\n字\n\n</Callout>': [[1, 1, 'mdx/syntax']],
  '<Callout type="safety">字\n\n</Callout>': [[1, 1, 'mdx/unclosed-tag']],
  '<Callout type="safety">\n\n字\n\n</Calout>': [[5, 1, 'mdx/unclosed-tag']],
  '字\n\n</Callout>': [[3, 1, 'mdx/unclosed-tag']],
  '<Steps>\n\n<Step title="一">\n\n字\n\n</Steps>': [[3, 1, 'mdx/unclosed-tag']],
  '<Step title="一">\n\n字\n\n</Step>': [[1, 1, 'mdx/placement']],
  '字<Callout type="safety">字</Callout>字': [[1, 2, 'mdx/placement']],
  '<Steps>\n\n字\n\n</Steps>': [[3, 1, 'mdx/placement']],
  '<Zh>\n\n字\n\n</Zh>': [[1, 1, 'mdx/placement']],
  '<Pull></Pull>': [[1, 1, 'mdx/empty']],
  '<Callout>\n\n字\n\n</Callout>': [[1, 1, 'mdx/missing-attribute']],
  '<Callout type="safety" constructor="x">\n\n字\n\n</Callout>': [[1, 24, 'mdx/unknown-attribute']],
  '<Callout typ="safety">\n\n字\n\n</Callout>': [[1, 10, 'mdx/unknown-attribute']],
  '<Figure scene="rivr" alt="河" />': [[1, 9, 'scene/unknown']],
  '<Venues city="beijin" />': [[1, 9, 'city/unknown']],
  '<Venues kinds="ice-rink,pool" />': [[1, 9, 'mdx/attribute-value']],
  '# 字': [[1, 1, 'mdx/heading']],
  '字\n===': [[1, 1, 'mdx/heading']],
  '字[^1]\n\n[^1]: 注': [
    [1, 2, 'mdx/footnote'],
    [3, 1, 'mdx/footnote'],
  ],
  '这是**“重点”**字': [[1, 3, 'mdx/stray-mark']],
};

for (const [body, expected] of Object.entries(HOSTILE)) {
  test(`refuses ${JSON.stringify(body)}`, () => assert.deepEqual(broken(body), expected));
}

const HARMLESS = [
  '字 &#123;a&#125; 和 \\{a\\}',
  '`<script>{a}</script>`',
  '```js\nimport a from "b"\n<script>{a}</script>\n```',
  '70~90 元，80~100 元',
  '& &amp; &lt;script&gt;',
  '字\n\n----------------------------------------------------------------',
  '<Pull>一句</Pull>',
  '<Callout type="safety">字</Callout>',
  'Export of the skates\n\nimportant',
];
for (const body of HARMLESS) {
  test(`takes ${JSON.stringify(body)}`, () => {
    assert.deepEqual(broken(body), []);
    assert.ok(read(FRONT + body).body);
  });
}

/** Texts that overflow a stack or keep a careless parser busy. */
const EXHAUSTING: Record<string, string> = {
  'nested quotes': '> '.repeat(20_000),
  'nested lists': '- '.repeat(20_000),
  'nested tags': '<Pull>'.repeat(1000),
  'open braces': '{'.repeat(5000),
  'open angles': '<'.repeat(5000),
  'open brackets': '['.repeat(5000),
  'one long line': '字'.repeat(9000),
};
for (const [name, body] of Object.entries(EXHAUSTING)) {
  test(`survives ${name}`, () => {
    const started = performance.now();
    const { findings } = read(FRONT + body);
    assert.ok(findings.length > 0 || name === 'open brackets');
    assert.ok(performance.now() - started < 10_000);
  });
}

const YAML: Record<string, [string, Rule]> = {
  'an alias bomb': ['a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]', 'yaml/syntax'],
  'deep brackets': ['['.repeat(7000), 'yaml/syntax'],
  'a language tag': ['title: !!js/function "x"', 'yaml/syntax'],
  'a prototype': [
    '__proto__: { a: 1 }\ntitle: 标题\ndescription: 只给测试用的一段摘要。\nshare: 只给测试用的一句转发语。',
    'field/unknown',
  ],
  'no fields at all': ['标题', 'yaml/syntax'],
  'a field twice': [
    'title: 甲乙\ntitle: 丙丁\ndescription: 只给测试用的一段摘要。\nshare: 只给测试用的一句转发语。',
    'yaml/syntax',
  ],
};
for (const [name, [yaml, rule]] of Object.entries(YAML)) {
  test(`front matter: refuses ${name}`, () => {
    const { meta, findings } = read(`---\n${yaml}\n---\n\n字`);
    assert.equal(meta, undefined);
    assert.deepEqual(new Set(findings.map((one) => one.rule)), new Set([rule]));
  });
}

test('a byte order mark and Windows line ends leave every place true', () => {
  const text = `\ufeff${FRONT}\n字\n\n{a}\n`.replaceAll('\n', '\r\n');
  const { meta, findings } = read(text);
  assert.equal(meta?.title, '标题');
  assert.deepEqual(
    findings.map(({ line, column, rule }) => [line, column, rule]),
    [[9, 1, 'mdx/expression']],
  );
});

test('a text without front matter is still read', () => {
  const rules = read('字\n\n{a}').findings.map(({ line, rule }) => [line, rule]);
  assert.deepEqual(rules, [
    [1, 'front-matter/missing'],
    [3, 'mdx/expression'],
  ]);
});
