import assert from 'node:assert/strict';
import test from 'node:test';
import type { FinderCity, FinderRows, FinderVenue } from './finderRows.ts';
import { matchVenues, type Nearly } from './matchVenues.ts';
import { suggestCities } from './suggestCities.ts';

const city = (slug: string, name: string, province: string, keys: string, venues?: number): FinderCity => ({
  slug,
  name,
  province,
  keys,
  venues,
});
const venue = (id: string, name: string, where: string, keys: string, district?: string): FinderVenue => ({
  id,
  name,
  kind: 'outdoor-rink',
  city: where,
  keys,
  district,
});
const rows: FinderRows = {
  cities: [
    city('beijing', '北京', '北京市', '北京市 | Beijing | bj', 2),
    city('chaoyang-liaoning', '朝阳', '辽宁省', '朝阳市 | Chaoyang | cy'),
    city('xian', '西安', '陕西省', '西安市 | Xi’an | xian | xa', 1),
    city('xiangyang', '襄阳', '湖北省', '襄阳市 | Xiangyang | xy', 1),
    city('suzhou-anhui', '宿州', '安徽省', '宿州市 | Suzhou | sz'),
    city('suzhou-jiangsu', '苏州', '江苏省', '苏州市 | Suzhou | sz', 4),
    city('changchun', '长春', '吉林省', '长春市 | Changchun | cc', 1),
  ],
  venues: [
    venue('park', '朝阳公园冰场', 'beijing', 'Chaoyang Park | chao yang gong yuan bing chang', '朝阳区'),
    venue('cube', '冰立方', 'beijing', 'Ice Cube | bing li fang', '朝阳区'),
    venue('bailu', '白鹿原冰场', 'xian', 'bai lu yuan bing chang'),
    venue('xiang', '襄阳冰场', 'xiangyang', 'xiang yang bing chang'),
    venue('nanhu', '长春·南湖冰场', 'changchun', 'chang chun nan hu bing chang'),
  ],
  pinyin: { 朝阳区: 'chao yang qu', 吉林省: 'ji lin sheng' },
};
const found = (query: string, guess?: Nearly) =>
  matchVenues(rows, query, guess).venues.map(({ venue: { id } }) => id);

test('by district: Chinese, pinyin, initials, with and without its 区', () => {
  for (const query of ['朝阳', '朝阳区', 'chaoyang', 'Chao Yang', 'chaoyangqu', 'cyq'])
    assert.deepEqual(found(query), ['park', 'cube'], query);
});

test('city, district and activity may be typed in one run, as Chinese is', () => {
  for (const query of ['北京朝阳', '北京市朝阳区', '北京朝阳滑冰', 'beijingchaoyang', '北京 cube'])
    assert.ok(found(query).includes('cube'), query);
  assert.deepEqual(found('西安滑冰'), ['bailu']);
  assert.deepEqual(found('西安朝阳'), []);
});

test('pinyin that is a whole place means that place; an apostrophe or a space does not change it', () => {
  for (const query of ['xian', "xi'an", 'Xi’an', 'XIAN']) assert.deepEqual(found(query), ['bailu'], query);
  assert.deepEqual(found('xiang'), ['xiang']);
  assert.deepEqual(found('jilin'), ['nanhu']);
});

test('inside a name: from any syllable in pinyin, from any character in Chinese', () => {
  for (const query of ['南湖', 'nanhu', 'ccnh']) assert.deepEqual(found(query), ['nanhu'], query);
  assert.deepEqual(found('anhu'), []);
});

test('one or two letters must begin a name or its initials', () => {
  assert.deepEqual(found('cc'), ['nanhu']);
  assert.deepEqual(found('nh'), []);
});

test('nothing but punctuation is nothing typed; no query does harm', () => {
  assert.equal(found('').length, 5);
  assert.equal(found(' ·，’ ').length, 5);
  for (const query of ['(.*)+$[', '\\', '\u0000']) assert.equal(found(query).length, 5, query);
  assert.deepEqual(found('啊'.repeat(60)), []);
});

const suggested = (query: string) => suggestCities(rows.cities, query).map(({ slug }) => slug);

test('suggestions: exact before begun before held; among equals the one with more venues', () => {
  assert.deepEqual(suggested('xian'), ['xian', 'xiangyang']);
  assert.deepEqual(suggested('sz'), ['suzhou-jiangsu', 'suzhou-anhui']);
  assert.deepEqual(suggested('suzhou')[0], 'suzhou-jiangsu');
  assert.deepEqual(suggested('阳'), ['xiangyang', 'chaoyang-liaoning']);
  assert.deepEqual(suggested('chang chun'), ['changchun']);
  assert.deepEqual(suggested(''), []);
});

test('at most eight suggestions', () => {
  const many = Array.from({ length: 30 }, (_, i) => city(`c${i}`, `城${i}`, '省', `city${i}`));
  assert.equal(suggestCities(many, '城').length, 8);
});
