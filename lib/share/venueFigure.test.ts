import assert from 'node:assert/strict';
import test from 'node:test';
import type { City, Venue } from '#lib/content/index.ts';
import { loadContent } from '#lib/content/index.ts';
import { cityFigure } from './cityFigure.ts';
import { kmFromCentre, venueFigure } from './venueFigure.ts';
import { venueScene } from './venueScene.ts';

const { cities, venues } = loadContent();
const city: City = { ...(cities[0] as City), lat: 40, lng: 116 };
const some = venues[0] as Venue;
const venue = (change: Partial<Venue>): Venue => ({
  ...some,
  kind: 'ski-resort',
  name: { zh: '雪场', en: 'Hill' },
  season: { allYear: false, from: 12, to: 2, label: { zh: '12 月至次年 2 月', en: 'December to February' } },
  position: { precision: 'city' },
  verticalM: undefined,
  osm: undefined,
  ...change,
});
/** Some 11 km for each tenth of a degree to the north. */
const at = (tenths: number): Venue['position'] => ({ lat: 40 + tenths / 10, lng: 116, precision: 'exact' });

test('a distance is in whole kilometres, at least one, and only where the place is known', () => {
  assert.equal(kmFromCentre(venue({ position: at(1) }), city), 11);
  assert.equal(kmFromCentre(venue({ position: at(0) }), city), 1);
  assert.equal(kmFromCentre(venue({}), city), undefined);
  assert.equal(kmFromCentre(venue({ position: at(1) }), { ...city, lat: undefined }), undefined);
});

test('a poster without a price tells how near, else how high, else when', () => {
  const value = (change: Partial<Venue>) => venueFigure('zh', venue(change), city).figure?.value;
  assert.equal(value({ position: at(1), verticalM: 85 }), '11');
  assert.equal(value({ position: at(5), verticalM: 85.4 }), '85');
  assert.equal(value({ position: at(5) }), '56');
  assert.equal(value({ position: at(20) }), '12–2');
  assert.equal(value({ season: { ...some.season, allYear: true } }), '全年');
});

test('OpenStreetMap is named where the number comes from it, and nowhere else', () => {
  const source = (change: Partial<Venue>) => venueFigure('en', venue(change), city).source;
  assert.match(source({ position: at(1), osm: 'way/1' }) ?? '', /OpenStreetMap/);
  assert.equal(source({ position: at(1) }), undefined);
  assert.equal(source({ osm: 'way/1' }), undefined);
});

test('a city shows what its price, its nearest place or most of its places are', () => {
  const rink = venue({ kind: 'outdoor-rink', name: { zh: '某湖冰场', en: 'Lake' }, position: at(2) });
  const hall = venue({ kind: 'indoor-ski', position: at(1) });
  const many = [rink, hall, venue({}), venue({})];
  assert.deepEqual(cityFigure('zh', { city, venues: many }, rink), { scene: 'river' });
  assert.equal(cityFigure('zh', { city, venues: many }, undefined).figure?.value, '4');
  assert.equal(cityFigure('zh', { city, venues: many }, undefined).scene, 'slope');
  const few = cityFigure('zh', { city, venues: [rink, hall] }, undefined);
  assert.deepEqual([few.scene, few.figure?.value], ['skihall', '11']);
  assert.equal(cityFigure('zh', { city, venues: [venue({})] }, undefined).figure?.value, '12–2');
});

test('ice on water looks like it', () => {
  const scene = (zh: string) => venueScene({ kind: 'outdoor-rink', name: { zh, en: '' } });
  assert.deepEqual([scene('什刹海冰场'), scene('社区冰场')], ['river', 'rink']);
});
