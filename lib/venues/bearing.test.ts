import assert from 'node:assert/strict';
import test from 'node:test';
import { bearingDeg, WINDS, windOf } from './bearing.ts';

const beijing = { lat: 39.907, lng: 116.397 };

test('along meridians and the equator the bearing is exact', () => {
  const from = { lat: 0, lng: 100 };
  assert.equal(bearingDeg(from, { lat: 10, lng: 100 }), 0);
  assert.equal(bearingDeg(from, { lat: 0, lng: 110 }), 90);
  assert.equal(bearingDeg(from, { lat: -10, lng: 100 }), 180);
  assert.equal(bearingDeg(from, { lat: 0, lng: 90 }), 270);
  assert.equal(bearingDeg(from, from), 0);
});

test('the short way over the date line', () => {
  assert.equal(Math.round(bearingDeg({ lat: 0, lng: 179.5 }, { lat: 0, lng: -179.5 })), 90);
});

test('where Chinese cities lie from Beijing', () => {
  const wind = (lat: number, lng: number) => windOf(bearingDeg(beijing, { lat, lng }));
  assert.equal(wind(45.757, 126.642), 'ne'); // Harbin
  assert.equal(wind(40.783, 114.871), 'nw'); // Zhangjiakou
  assert.equal(wind(39.142, 117.177), 'se'); // Tianjin
  assert.equal(wind(38.041, 114.479), 'sw'); // Shijiazhuang
});

test('each wind holds 45 degrees, centred on it', () => {
  WINDS.forEach((wind, index) => {
    for (const off of [-22.4, 0, 22.4]) assert.equal(windOf(index * 45 + off), wind);
  });
  assert.equal(windOf(360), 'n');
});
