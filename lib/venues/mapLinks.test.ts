import assert from 'node:assert/strict';
import test from 'node:test';
import { fromBd09, fromGcj02, type Point } from './datum.ts';
import { sampleCity, sampleVenue } from './fixtures/sampleVenue.ts';
import { mapLinks } from './mapLinks.ts';

const beijing = sampleCity('beijing', { name: { zh: '北京市', en: 'Beijing' } });
const name = { zh: '什刹海冰场', en: 'Shichahai' };
const position = { lat: 39.941, lng: 116.386, precision: 'exact' } as const;
const links = (venue: Parameters<typeof mapLinks>[0], city = beijing) =>
  Object.fromEntries(mapLinks(venue, city).map(({ app, href }) => [app, new URL(href)]));
const param = (url: URL | undefined, key: string): string => url?.searchParams.get(key) ?? '';
const pair = (text: string): [number, number] => {
  const [a, b] = text.split(',').map(Number);
  return [a ?? Number.NaN, b ?? Number.NaN];
};
const same = (point: Point, wgs: Point) => {
  assert.ok(
    Math.abs(point.lat - wgs.lat) < 2e-6 && Math.abs(point.lng - wgs.lng) < 2e-6,
    JSON.stringify(point),
  );
};

test('in the mainland each app gets the point in its own datum, and is told which that is', () => {
  const { amap, baidu, tencent, google } = links(sampleVenue('v', { name, position }));
  const [lng, lat] = pair(param(amap, 'position'));
  assert.equal(param(amap, 'coordinate'), 'gaode');
  same(fromGcj02({ lat, lng }), position);

  const [bdLat, bdLng] = pair(param(baidu, 'location'));
  assert.equal(param(baidu, 'coord_type'), 'bd09ll');
  same(fromGcj02(fromBd09({ lat: bdLat, lng: bdLng })), position);

  const [, coord = '', title] = param(tencent, 'marker').match(/^coord:([^;]+);title:([^;]+);/) ?? [];
  const [tLat, tLng] = pair(coord);
  assert.equal(param(tencent, 'coord_type'), '2');
  assert.equal(title, '什刹海冰场');
  same(fromGcj02({ lat: tLat, lng: tLng }), position);

  const [gLat, gLng] = pair(param(google, 'query'));
  same(fromGcj02({ lat: gLat, lng: gLng }), position);
});

test('Apple gets a name near a point, OpenStreetMap the point, both unshifted', () => {
  const { apple, osm } = links(sampleVenue('v', { name, position }));
  assert.equal(param(apple, 'q'), '什刹海冰场');
  assert.equal(param(apple, 'sll'), '39.941,116.386');
  assert.equal(param(osm, 'mlat'), '39.941');
});

test('a mapped thing is linked by its number', () => {
  const { osm } = links(sampleVenue('v', { name, position, osm: 'way/42' }));
  assert.equal(osm?.href, 'https://www.openstreetmap.org/way/42');
});

test('Hong Kong, Macau and Taiwan are not shifted, and the apps are told that it is GPS', () => {
  const places = [
    ['810000', 22.3364, 114.1746],
    ['820000', 22.2017, 113.5489],
    ['710000', 25.0511, 121.5498],
  ] as const;
  for (const [code, lat, lng] of places) {
    const venue = sampleVenue('v', { position: { lat, lng, precision: 'exact' } });
    const found = links(venue, sampleCity('x', { code }));
    assert.equal(param(found.amap, 'position'), `${lng},${lat}`);
    assert.equal(param(found.amap, 'coordinate'), 'wgs84');
    assert.equal(param(found.baidu, 'location'), `${lat},${lng}`);
    assert.equal(param(found.baidu, 'coord_type'), 'wgs84');
    assert.equal(param(found.tencent, 'coord_type'), '1');
    assert.ok(param(found.tencent, 'marker').startsWith(`coord:${lat},${lng};`));
    assert.equal(param(found.google, 'query'), `${lat},${lng}`);
  }
});

test('a venue of unknown place is searched by its Chinese name, without any coordinate', () => {
  const found = links(sampleVenue('v', { name, position: { ...position, precision: 'city' } }));
  assert.deepEqual(Object.keys(found), ['amap', 'baidu', 'tencent', 'apple', 'google']);
  assert.equal(param(found.amap, 'keyword'), '什刹海冰场');
  assert.equal(param(found.baidu, 'region'), '北京市');
  assert.equal(param(found.tencent, 'region'), '北京市');
  for (const url of Object.values(found)) assert.doesNotMatch(url.href, /39\.9|116\./);
});

test('names cannot break out of a link', () => {
  const odd = { zh: '冰场&city=x;title:y#z', en: 'Odd' };
  for (const url of Object.values(links(sampleVenue('v', { name: odd, position: { precision: 'city' } })))) {
    assert.equal(url.hash, '');
    assert.ok([...url.searchParams.values()].some((value) => value.startsWith(odd.zh)));
  }
  const { tencent } = links(sampleVenue('v', { name: { ...odd, zh: '冰;coord:0,0' }, position }));
  assert.equal(param(tencent, 'marker').match(/coord:/g)?.length, 1);
});
