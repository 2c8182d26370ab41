import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { checkContent, loadContent, reportOn, toldLine } from './door.ts';
import { driftOf, recordOf } from './drift.ts';
import { driftedParts } from './driftedParts.ts';
import { type Edit, edited } from './fixtures/edited.ts';
import { markTranslated } from './markTranslated.ts';
import { hashOf, type Section } from './sections.ts';

const ZH = 'guides/first-turn/zh.mdx';
const NOW = new Date('2026-12-24T12:00:00Z');

const section = (title: string, ...texts: string[]): Section => ({
  title,
  line: 1,
  column: 1,
  units: texts.map((text, at) => ({ hash: hashOf(text), line: at + 1, column: 1, text })),
});
const BEFORE = [section('', '甲', '乙'), section('准备', '丙', '丁'), section('上冰', '戊')];
const drifted = (...today: Section[]) =>
  driftOf(today, recordOf(BEFORE, '2026-11-23')).map(({ what, title, at, units, gone }) => [
    what,
    title,
    at,
    units.map(({ text }) => text).join(),
    gone,
  ]);

test('a section drifts when a paragraph of it is changed, added or taken out', () => {
  const [lead, ready, ice] = BEFORE as [Section, Section, Section];
  assert.deepEqual(drifted(lead, ready, ice), []);
  assert.deepEqual(drifted(lead, section('准备', '丙', '丁二'), ice), [['changed', '准备', 1, '丁二', 1]]);
  assert.deepEqual(drifted(lead, section('准备', '丙', '丁', '新'), ice), [['changed', '准备', 1, '新', 0]]);
  assert.deepEqual(drifted(lead, section('准备', '丙'), ice), [['changed', '准备', 1, '', 1]]);
  assert.deepEqual(drifted(lead, section('准备', '丁', '丙'), ice), []);
});

test('sections that are new, gone, renamed or moved are known again', () => {
  const [lead, ready, ice] = BEFORE as [Section, Section, Section];
  assert.deepEqual(drifted(lead, ice, ready), []);
  assert.deepEqual(drifted(lead, ready), [['removed', '上冰', undefined, '', 1]]);
  assert.deepEqual(drifted(lead, ready, section('回家', '己'), ice), [['added', '回家', 2, '己', 0]]);
  assert.deepEqual(drifted(lead, section('出门前', '丙', '丁'), ice), []);
});

test('line breaks and doubled spaces are no change of the words', () => {
  assert.equal(hashOf('一  行\n字'), hashOf('一 行 字 '));
  assert.notEqual(hashOf('¥38'), hashOf('¥39'));
});

const warned = (edits: readonly Edit[], language: 'zh' | 'en' = 'zh'): string =>
  edited(edits, (dir) =>
    reportOn(dir, language, NOW)
      .warnings.filter(({ rule }) => ['twin/drifted', 'twin/unrecorded'].includes(rule))
      .map(toldLine)
      .join('\n'),
  );

test('the check names the section and the line that changed, where its English stands; nothing is a problem', () => {
  const edit: Edit = { file: ZH, find: '先看安全。', by: '先看冰有多厚。' };
  assert.equal(warned([]), '');
  const command = 'npm run check -- --translated guides/first-turn/en.mdx';
  assert.equal(
    warned([edit]),
    `guides/first-turn/en.mdx:7:1  twin/drifted  中文“准备”一节在 2026-11-23 以后改过（zh.mdx 第 15 行），英文还是旧的  → 改好英文，再运行 ${command}`,
  );
  assert.equal(
    edited([edit], (dir) => checkContent(dir, 'zh', NOW).length),
    0,
  );
});

test('a lead that changed is told at the top; a new section by its title, in English', () => {
  const command = 'npm run check -- --translated guides/first-turn/en.mdx';
  assert.equal(
    warned([{ file: ZH, find: 'title: 样例指南', by: 'title: 样例' }], 'en'),
    `guides/first-turn/en.mdx:1:1  twin/drifted  the opening has changed in the Chinese since 2026-11-23 (zh.mdx, line 2); the English is as it was  → bring the English into line, then run ${command}`,
  );
  assert.match(
    warned([{ file: ZH, find: '## 上冰', by: '## 回家\n\n路上小心。\n\n## 上冰' }], 'en'),
    /the Chinese has a new section, “回家” \(zh\.mdx, lines 28, 30\)/,
  );
});

test('a text without its record is worth a warning, a draft is not', () => {
  const gone: Edit = { file: 'guides/first-turn/en.source.yaml', remove: true };
  assert.match(warned([gone]), /^guides\/first-turn\/en\.mdx:1:1 {2}twin\/unrecorded/);
  const draft: Edit = { file: 'guides/first-turn/guide.yaml', find: 'order: 1', by: 'order: 1\ndraft: true' };
  assert.equal(warned([gone, draft]), '');
});

test('a record that was edited by hand and broken is a problem', () => {
  const edit: Edit = {
    file: 'guides/first-turn/en.source.yaml',
    find: 'on: 2026-11-23',
    by: 'on: yesterday',
  };
  const rules = edited([edit], (dir) =>
    checkContent(dir, 'zh', NOW).map(({ file, rule }) => `${file} ${rule}`),
  );
  assert.deepEqual(rules, ['guides/first-turn/en.source.yaml field/date']);
});

for (const name of ['content/guides/first-turn/en.mdx', 'guides/first-turn', './guides/first-turn/', 'all']) {
  test(`marks as translated: ${name}`, () => {
    edited([{ file: ZH, find: '先看安全。', by: '先看冰有多厚。' }], (dir) => {
      assert.deepEqual(markTranslated(dir, [name], NOW), [{ written: 'guides/first-turn/en.source.yaml' }]);
      const record = readFileSync(path.join(dir, 'guides/first-turn/en.source.yaml'), 'utf8');
      assert.match(record, /^on: 2026-12-24$/m);
      assert.equal(loadContent(dir, NOW).guides[0]?.translation?.status, 'current');
    });
  });
}

test('marks nothing that does not parse, lacks a language, or is not there', () => {
  edited([{ file: ZH, find: '先看安全。', by: '<b' }], (dir) => {
    const outcomes = markTranslated(
      dir,
      ['guides/first-turn', 'pages/about', 'guides/../venues', 'nothing'],
      NOW,
    );
    assert.ok(outcomes.every((one) => 'refused' in one && one.refused.zh && one.refused.en));
  });
});

test('a page says which of its parts fell behind, in its own words', () => {
  edited([{ file: ZH, find: '先看安全。', by: '先看冰有多厚。' }], (dir) => {
    const [guide] = loadContent(dir, NOW).guides;
    const [zh, en] = [guide?.prose.zh?.headings ?? [], guide?.prose.en?.headings ?? []];
    assert.deepEqual(driftedParts(guide?.translation, zh, en), {
      on: '2026-11-23',
      parts: [{ depth: 2, text: 'Before you go', id: 'before-you-go' }],
    });
    assert.deepEqual(driftedParts(guide?.translation, zh, []), { on: '2026-11-23', parts: [] });
    assert.equal(driftedParts({ status: 'current', on: '2026-11-23' }, zh, en), undefined);
  });
});
