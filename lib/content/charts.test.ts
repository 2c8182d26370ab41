import assert from 'node:assert/strict';
import test from 'node:test';
import { checkContent, toldLine } from './door.ts';
import { type Edit, edited } from './fixtures/edited.ts';

const YAML = 'pages/about/page.yaml';
const EN = 'pages/about/en.mdx';

const CHART = `sources:
  - { id: survey, publisher: { zh: 某报, en: A paper }, date: "2022" }
charts:
  - id: counts
    kind: spans
    title: { zh: 两个数, en: Two counts }
    rows:
      - { label: { zh: 六年, en: Six years }, value: 346, from: "2015", to: 2021-10, sources: [survey] }
      - { label: { zh: 一季, en: One season }, value: 264, from: 2023-11, to: 2024-04, sources: [survey] }
`;

const drawn: Edit[] = [
  { file: YAML, find: 'sources: []\n', by: CHART },
  { file: EN, find: '## Who we are', by: '<Chart data="counts" />\n\n## Who we are' },
];

const problems = (...edits: Edit[]): string[] =>
  edited([...drawn, ...edits], (dir) => checkContent(dir).map(toldLine));

test('a chart whose data stand in the page’s YAML is no problem', () => assert.deepEqual(problems(), []));

test('a chart that nobody wrote is told, with the nearest one', () => {
  assert.deepEqual(problems({ file: EN, find: 'data="counts"', by: 'data="count"' }), [
    'pages/about/en.mdx:7:8  mdx/attribute-value  <Chart> 的 data 不能是“count”  → 是不是 counts？改成它就好',
  ]);
});

test('a chart in a guide is told: only pages have charts', () => {
  const edit = { file: 'guides/first-turn/en.mdx', find: '\n## ', by: '\n<Chart data="counts" />\n\n## ' };
  const [line = ''] = problems(edit);
  assert.match(line, /guides\/first-turn\/en\.mdx:\d+:8 {2}mdx\/attribute-value .*page\.yaml/);
});

test('every number of a chart has a source of the page', () => {
  const [line, ...more] = problems({ file: YAML, find: 'sources: [survey]', by: 'sources: [survy]' });
  assert.deepEqual(more, []);
  assert.match(line ?? '', /pages\/about\/page\.yaml:11:\d+ {2}source\/unknown .*survey/);
});

test('a stretch of time that ends before it begins is told', () => {
  const [line = ''] = problems({ file: YAML, find: 'to: 2021-10', by: 'to: 2014-10' });
  assert.match(line, /pages\/about\/page\.yaml:11:\d+/);
});

test('two charts of one id are told', () => {
  const twice = CHART.slice(CHART.indexOf('  - id: counts'));
  const [line = ''] = problems({ file: YAML, find: 'charts:\n', by: `charts:\n${twice}` });
  assert.match(line, /field\/value .*counts/);
});
