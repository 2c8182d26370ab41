import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMdx } from './readMdx.ts';
import { proseMeta } from './schema/guide.ts';

const FRONT = '---\ntitle: 标题\ndescription: 只给测试用的一段摘要。\nshare: 只给测试用的一句转发语。\n---\n';
const SIZE = 60_000;

/** A text as large as one may be, of lines as long as they may be. */
function lines(unit: string): string {
  const line = `${unit.repeat(Math.floor(7000 / unit.length))}\n`;
  return line.repeat(Math.floor(SIZE / line.length));
}
const rows = (row: string): string => row.repeat(Math.floor(SIZE / row.length));
const cells = 'a|'.repeat(3000);

/** Texts that make a Markdown parser slow: its time grows with the square of something. */
const SLOW: Record<string, string> = {
  'open brackets': lines('['),
  'open links': lines('[a]('),
  'open bold': lines('**a'),
  'mixed marks': lines('***a**b*c_d__'),
  backticks: lines('` `` '),
  'tags in a line': lines('<Pull>'),
  'tags in lines': rows('<Pull>\n'),
  'closing tags': rows('</Pull>\n'),
  'HTML tags': lines('<a>'),
  fragments: lines('<>'),
  'open braces': rows('{\n'),
  quotes: rows('> a\n'),
  'list items': rows('- a\n'),
  'lists in lists': Array.from({ length: 300 }, (_, level) => `${' '.repeat(level * 2)}- a\n`).join(''),
  'lists in quotes': `${'- > '.repeat(19)}a\n`.repeat(700),
  'wide tables': `|${cells}\n|${'-|'.repeat(3000)}\n${`|${cells}\n`.repeat(8)}`,
  'long tables': `|a|\n|-|\n${rows('|a|\n')}`,
  'footnote calls': lines('[^a]'),
  definitions: Array.from({ length: 4000 }, (_, at) => `[a${at}]: /x\n`).join(''),
  headings: rows('# a\n'),
  addresses: lines('http://a.b/('),
  'an open attribute': `<Callout type="${'a'.repeat(7000)}`,
};

for (const [name, text] of Object.entries(SLOW)) {
  test(`reads or refuses a whole file of ${name} within a second`, () => {
    const before = process.threadCpuUsage();
    readMdx(FRONT + text, proseMeta, {
      locale: 'zh',
      home: 'article',
      sources: new Set(),
      cities: new Set(),
      files: new Set(),
    });
    const { user, system } = process.threadCpuUsage(before);
    assert.ok(user + system < 1e6, `${(user + system) / 1000} ms of processor`);
  });
}
