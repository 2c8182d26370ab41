import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { FileError } from './incoming.ts';
import { kindOfTags } from './kinds.ts';
import { readOverpass } from './overpass.ts';

const FILE = readFileSync('lib/import/fixtures/overpass.json', 'utf8');
const reading = readOverpass(FILE, '2026');
const row = (at: string) => reading.rows.find((one) => one.at === at);

test('nodes, centres, outlines and the closed members of relations have a place', () => {
  assert.deepEqual(row('node/9001000001')?.point, { lat: 39.9139, lng: 116.3012 });
  assert.deepEqual(row('way/9001000002')?.point, { lat: 45.7712, lng: 126.6189 });
  assert.deepEqual(row('way/920010113')?.point, { lat: 40.972726, lng: 115.320517 });
  assert.deepEqual(row('relation/9001000004')?.point, { lat: 40.95, lng: 116.55 });
});

test('kinds, names and web addresses', () => {
  assert.equal(row('node/9001000001')?.kind, 'outdoor-rink');
  assert.equal(row('way/9001000002')?.kind, 'ice-rink');
  assert.equal(row('way/9001000002')?.site, undefined, 'no scheme, no address');
  assert.equal(row('way/9001000005')?.kind, 'curling');
  assert.equal(row('way/9001000005')?.site, 'https://example.org/curling');
  assert.deepEqual(row('relation/9001000004')?.name, { zh: '样例岭滑雪场', en: 'Yangliling Ski Resort' });
  assert.deepEqual(row('relation/9001000004')?.aka, ['样例老名', '样例小名']);
});

test('the file knows its day, and it goes into the sources', () => {
  assert.equal(reading.date, '2026-05-02');
  assert.equal(row('way/920010113')?.sources[0]?.date, '2026-05-02');
});

test('what is left out, and what cannot be read', () => {
  assert.deepEqual(
    reading.skipped.map(({ at, reason }) => `${at} ${reason}`),
    [
      'way/9001000006 tagged disused:leisure',
      'way/9001000007 no name',
      'way/9001000008 access=private',
      'way/9001000011 no place for winter sport by its tags',
    ],
  );
  assert.match(reading.malformed[0]?.reason ?? '', /element 8: no centre/);
  assert.match(reading.malformed[1]?.reason ?? '', /^id: /);
  assert.equal(reading.malformed.length, 2);
});

test('a query that broke off is not half an answer', () => {
  const remark = 'runtime error: Query timed out in "query" at line 3 after 901 seconds.';
  assert.throws(() => readOverpass(JSON.stringify({ elements: [], remark }), '2026'), /timed out/);
  assert.throws(() => readOverpass('{"features":[]}', '2026'), FileError);
});

for (const [tags, kind] of [
  [{ leisure: 'ice_rink', indoor: 'yes' }, 'ice-rink'],
  [{ leisure: 'ice_rink', covered: 'no' }, 'outdoor-rink'],
  [{ leisure: 'ice_rink', name: '紫竹院公园冰场' }, 'outdoor-rink'],
  [{ leisure: 'ice_rink', sport: 'curling' }, 'curling'],
  [{ leisure: 'pitch', sport: 'soccer; ice_hockey' }, 'ice-rink'],
  [{ leisure: 'sports_centre', sport: 'skiing', building: 'yes' }, 'indoor-ski'],
  [{ landuse: 'winter_sports', name: '四季旱雪场' }, 'dry-slope'],
  [{ landuse: 'winter_sports', name: '嬉雪乐园' }, 'snow-park'],
  [{ site: 'piste' }, 'ski-resort'],
  [{ leisure: 'pitch', sport: 'tobogganing' }, 'snow-park'],
  [{ leisure: 'pitch', sport: 'field_hockey' }, undefined],
] as const)
  test(`${JSON.stringify(tags)} is ${kind ?? 'nothing of ours'}`, () => {
    assert.equal(kindOfTags(tags)?.kind, kind);
  });
