import assert from 'node:assert/strict';
import test from 'node:test';
import { normalise } from './normalise.ts';
import { search } from './search.ts';
import type { SearchEntry } from './searchIndex.ts';

const entry = (title: string, text: string, keys = ''): SearchEntry => ({
  path: `/${title}/`,
  title,
  text,
  keys: normalise(keys),
});
const ENTRIES = [
  entry('什刹海冰场', '北京 · 露天冰场', 'Shichahai Ice Rink shichahaibingchang schbc 北京市 beijing bj'),
  entry('北海公园冰场', '北京 · 露天冰场', 'Beihai beihaigongyuanbingchang bhgybc 北京市 beijing bj'),
  entry('第一次滑冰', '先说花多少钱', 'diyicihuabing dychb'),
];
const titles = (query: string) => search(ENTRIES, query).map(({ title }) => title);

test('found by Chinese, pinyin, initials and English', () => {
  for (const query of ['刹海', 'shichahai', 'schbc', 'SHICHAHAI', 'Ｓhichahai'])
    assert.deepEqual(titles(query), ['什刹海冰场'], query);
});

test('every term must be there; a hit in the title comes first', () => {
  assert.deepEqual(titles('北京 北海'), ['北海公园冰场']);
  assert.equal(titles('滑冰')[0], '第一次滑冰');
});

test('recall equals substring search on titles', () => {
  for (const { title } of ENTRIES)
    for (let from = 0; from < title.length - 1; from++) {
      const part = title.slice(from, from + 2);
      const expected = ENTRIES.filter((one) => one.title.includes(part)).map((one) => one.title);
      for (const one of expected) assert.ok(titles(part).includes(one), part);
    }
});

test('empty, endless and odd queries are harmless', () => {
  assert.deepEqual(titles(''), []);
  assert.deepEqual(titles('   ··· '), []);
  assert.deepEqual(titles('啊'.repeat(10_000)), []);
  assert.deepEqual(titles('(.*)[\\'), []);
});
