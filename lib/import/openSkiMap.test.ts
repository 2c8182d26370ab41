import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { FileError } from './incoming.ts';
import { readOpenSkiMap } from './openSkiMap.ts';

const FILE = readFileSync('lib/import/fixtures/openskimap.geojson', 'utf8');
const reading = readOpenSkiMap(FILE, '2026-05-02');
const named = (zh: string) => reading.rows.find(({ name }) => name.zh === zh || name.en === zh);

test('an outline from OpenStreetMap', () => {
  assert.deepEqual(named('兰州龙山国际滑雪场'), {
    at: 'feature 0',
    kind: 'ski-resort',
    name: { zh: '兰州龙山国际滑雪场' },
    aka: [],
    point: { lat: 36.124349, lng: 103.981176 },
    precision: 'exact',
    osm: ['way/536749985'],
    skimap: [],
    verticalM: 196,
    confidence: 'medium',
    sources: [
      {
        publisher: 'OpenSkiMap / OpenStreetMap contributors',
        url: 'https://www.openstreetmap.org/way/536749985',
        date: '2026-05-02',
      },
    ],
    licence: 'ODbL-1.0, © OpenStreetMap contributors, via OpenSkiMap.org',
    inferred: [],
  });
});

test('several outlines, names in two languages, tracks only', () => {
  const centre = named('国家越野滑雪中心');
  assert.equal(centre?.name.en, 'National Cross-Country Centre');
  assert.deepEqual(centre?.point, { lat: 40.897561, lng: 115.479602 });
  assert.match(centre?.inferred[0] ?? '', /Cross-country/);
});

test('a point of Skimap.org is rough, and its terms are its own', () => {
  const rough = named('Cuiyunshan');
  assert.equal(rough?.precision, 'approx-1km');
  assert.equal(rough?.confidence, 'low');
  assert.deepEqual(rough?.skimap, ['13878']);
  assert.match(rough?.licence ?? '', /Skimap\.org/);
});

test('rows without a country are for the map to place; the rest is told with its reason', () => {
  assert.ok(named('雪如意滑雪场'));
  assert.deepEqual(
    reading.skipped.map(({ at, reason }) => [at, reason]),
    [
      ['feature 5', 'outside China'],
      ['feature 6', 'status abandoned'],
      ['feature 7', 'not there, by its name'],
      ['feature 8', 'no name'],
    ],
  );
  assert.deepEqual(
    reading.malformed.map(({ at }) => at),
    ['feature 9', 'feature 10'],
  );
  assert.match(reading.malformed[1]?.reason ?? '', /^geometry: /);
});

test('rows that are no rows, and files that are no files', () => {
  const rows = ['null', '7', '"x"', '[]', '{}', '{"type":"Feature","properties":null,"geometry":{}}'];
  const { malformed } = readOpenSkiMap(`{"features":[${rows.join(',')}]}`, '2026');
  assert.equal(malformed.length, rows.length);
  for (const text of ['', '{', '[]', 'null', '<html>', '{"elements":[]}'])
    assert.throws(() => readOpenSkiMap(text, '2026'), FileError, text);
});
