import assert from 'node:assert/strict';
import test from 'node:test';
import { loadContent } from '#lib/content/index.ts';
import { editDistance } from '#lib/editDistance.ts';
import { buildFinderRows } from './buildFinderRows.ts';
import { matchVenues } from './matchVenues.ts';
import { nearly } from './misspelt.ts';
import { suggestCities } from './suggestCities.ts';

const rows = buildFinderRows(loadContent(), 'en', new Date('2026-11-22T00:00:00Z'));
const match = (query: string) => matchVenues(rows, query, nearly);
const citiesOf = (query: string) => new Set(match(query).venues.map(({ venue }) => venue.city));

test('slips are a letter left out, added, changed, or two swapped', () => {
  for (const word of ['bejing', 'beijjing', 'beiking', 'bejiing', 'beijing']) {
    assert.ok(editDistance(word, 'beijing', 2) <= 1, word);
  }
  assert.equal(editDistance('bejng', 'beijing', 2), 2);
  assert.equal(editDistance('harbin', 'beijing', 2), 3);
  assert.equal(editDistance('', 'abc', 2), 3);
});

test('a misspelt city is that city, in the list and among the suggestions', () => {
  for (const [query, city] of [
    ['bejing', 'beijing'],
    ['harbn', 'harbin'],
    ['hrabin', 'harbin'],
    ['changchnu', 'changchun'],
    ['zhangjakou', 'zhangjiakou'],
    ['guangzhuo', 'guangzhou'],
  ] as const) {
    assert.ok(citiesOf(query).has(city), query);
    assert.deepEqual(match(query).guessed, [query]);
    assert.equal(suggestCities(rows.cities, query, nearly)[0]?.slug, city, query);
  }
});

test('a venue’s name may be misspelt, alone or beside a word that is not', () => {
  const ids = (query: string) => match(query).venues.map(({ venue }) => venue.id);
  assert.ok(ids('shichahia').includes('beijing-shichahai-ice-rink'));
  assert.ok(ids('bejing shichahai').includes('beijing-shichahai-ice-rink'));
  assert.ok(ids('yabuil').includes('harbin-yabuli-ski-resort'));
});

test('what is spelt right is found as ever, and short words, numbers and Chinese are never guessed at', () => {
  for (const query of ['beijing', 'chongli', 'xian', 'harbin', 'resort', '长春', '北京 冰场', 'cc']) {
    assert.deepEqual(match(query), { ...matchVenues(rows, query), guessed: [] }, query);
  }
  for (const query of [
    'qwertyuiop',
    'hello',
    'xyzzy',
    'abcd',
    '12345678',
    '哈尔冰',
    'zzzzzzzzzzzz',
    'x'.repeat(60),
  ]) {
    assert.deepEqual(match(query), { venues: [], guessed: [] }, query);
  }
});

test('no slip sets off a storm: a misspelt place stays with few places', () => {
  for (const query of ['bejing', 'harbn', 'hangzhuo', 'wuhann', 'chengdo', 'lahsa']) {
    assert.ok(citiesOf(query).size <= 3, `${query}: ${[...citiesOf(query)]}`);
  }
});

test('old and nick names find a venue', () => {
  const named = loadContent().venues.flatMap(({ id, aka = [] }) => aka.map((name) => [id, name] as const));
  assert.ok(named.length > 0);
  for (const [id, name] of named) {
    assert.ok(
      match(name).venues.some(({ venue }) => venue.id === id),
      `${id}: ${name}`,
    );
  }
});
