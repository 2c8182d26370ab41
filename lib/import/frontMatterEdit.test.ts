import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editFrontMatter } from './frontMatterEdit.ts';

const TEXT = `---
# 编辑的话
kind: ski-resort # 去过
name: { zh: "万龙", en: Wanlong }
position:
  # 从地图上看的
  precision: city # 只知道城市
night: yes

sources:
  - publisher: 样例报 # 第 3 版
---

<Zh>

position: 正文里的字不动 ---

</Zh>
`;
const ORDER = ['kind', 'name', 'position', 'night', 'osm', 'sources'];
const EDITS = [
  { key: 'position', value: { lat: 40.97, lng: 115.32, precision: 'exact' } },
  { key: 'osm', value: 'way/920010113' },
  { key: 'sources', add: { publisher: 'OSM' } },
];
const WANTED = `---
# 编辑的话
kind: ski-resort # 去过
name: { zh: "万龙", en: Wanlong }
position:
  # 从地图上看的
  lat: 40.97
  lng: 115.32
  precision: exact # 只知道城市
night: yes
osm: way/920010113

sources:
  - publisher: 样例报 # 第 3 版
  - publisher: OSM
---

<Zh>

position: 正文里的字不动 ---

</Zh>
`;

test('changes what it is told to, and nothing else', () => {
  assert.equal(editFrontMatter(TEXT, EDITS, ORDER), WANTED);
  assert.equal(editFrontMatter(TEXT, [], ORDER), TEXT);
});
test('keeps line ends and a byte order mark', () => {
  const windows = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}`;
  assert.equal(editFrontMatter(windows(TEXT), EDITS, ORDER), windows(WANTED));
});
test('no front matter is an error', () => {
  assert.throws(() => editFrontMatter('text', EDITS, ORDER));
  assert.throws(() => editFrontMatter('---\n- a\n---\n', EDITS, ORDER), /no YAML map/);
});
