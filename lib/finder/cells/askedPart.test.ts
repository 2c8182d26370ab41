import assert from 'node:assert/strict';
import test from 'node:test';
import { loadContent } from '#lib/content/index.ts';
import { LOCALES } from '#lib/i18n/locale.ts';
import { buildFinderRows } from '../buildFinderRows.ts';
import { spellingsOf } from '../spellings.ts';
import { askedPart } from './askedPart.ts';
import { bucketOf, keysOfNames, keysOfTerm } from './nameKeys.ts';
import { cellPart, namePart, type Split, TOP } from './split.ts';
import { typedCity } from './typedCity.ts';

const { cities } = buildFinderRows(loadContent(), 'zh', new Date('2026-11-22T00:00:00Z'));
const split: Split = {
  version: '0',
  total: 9,
  boxes: [],
  homes: cities.map((_, index) => index),
  buckets: 64,
  common: ['滑雪', '雪场', 'hual'],
};
const homeOf = (slug: string): string => cellPart(cities.findIndex((city) => city.slug === slug));
const ask = (query: string, place?: string) => askedPart(split, cities, { query, place });

test('without a question, or with one that cannot be looked up: what costs least', () => {
  assert.deepEqual(ask(''), { part: TOP, city: undefined, name: 'none' });
  for (const vague of ['滑雪', '雪', 'ice', '滑雪场', '滑雪 ic'])
    assert.deepEqual([ask(vague).part, ask(vague).name], [TOP, 'vague'], vague);
});

test('a chosen city, and one that is typed in any way, is answered by its home cell', () => {
  assert.equal(ask('', 'changchun').part, homeOf('changchun'));
  for (const query of [
    '长春',
    '长春市',
    'changchun',
    'Chang Chun',
    "chang'chun",
    '长春滑雪',
    '长春 室内冰场',
  ])
    assert.equal(ask(query).part, homeOf('changchun'), query);
  assert.equal(ask('南湖公园', 'changchun').part, homeOf('changchun'));
  assert.equal(ask('', 'nowhere-known').part, TOP);
});

test('of cities that share a name, the one with most venues is answered for', () => {
  assert.equal(ask('suzhou').city?.name, '苏州');
  assert.equal(ask('宿州').city?.name, '宿州');
});

test('a name is looked up by its first piece that is not common', () => {
  assert.equal(ask('万龙滑雪场').part, namePart(bucketOf('万龙', 64)));
  assert.equal(ask('滑雪场万龙').part, namePart(bucketOf('场万', 64)));
  assert.equal(ask('wanlong').part, namePart(bucketOf('wanl', 64)));
  assert.equal(ask('wanlong').name, 'found');
});

test('every city of the country is recognised by its names in both languages', () => {
  const rows = LOCALES.map((locale) =>
    buildFinderRows(loadContent(), locale, new Date('2026-11-22T00:00:00Z')),
  );
  for (const { cities: all } of rows)
    for (const city of all) {
      const [full = ''] = city.keys.split(' | ');
      for (const query of [city.name, full]) {
        const typed = typedCity(all, query).city;
        // Names in two languages may be those of two cities; what was typed is one of its names in any case.
        const names = typed ? [typed.name, ...typed.keys.split(' | ')] : [];
        assert.ok(names.includes(query), `${query}: ${names}`);
      }
    }
});

test('whatever finds a name has its pieces', () => {
  const keys = keysOfNames(spellingsOf(['南湖公园冰场', 'Nanhu Park Rink', 'nan hu gong yuan bing chang']));
  for (const term of [
    '南湖',
    '湖公园',
    '冰场',
    'nanhu',
    'hugong',
    'gong',
    'parkrink',
    'rink',
    'nhgy',
    'nhgybc',
  ])
    assert.ok(
      keysOfTerm(term).length > 0 && keysOfTerm(term).every((key) => keys.has(key)),
      `${term} → ${keysOfTerm(term)}`,
    );
});
