import assert from 'node:assert/strict';
import test from 'node:test';
import { roughPosition } from './roughPosition.ts';

test('a position is rounded to about a kilometre', () => {
  assert.deepEqual(roughPosition({ latitude: 45.75712, longitude: 126.64249 }), { lat: 45.76, lng: 126.64 });
  assert.deepEqual(roughPosition({ latitude: -90, longitude: 180 }), { lat: -90, lng: 180 });
  assert.deepEqual(roughPosition({ latitude: 0, longitude: 0 }), { lat: 0, lng: 0 });
});

test('what is no place on earth is no position', () => {
  for (const wrong of [999, -90.01, Number.NaN, Number.POSITIVE_INFINITY, '45', null, undefined, 45n]) {
    assert.equal(roughPosition({ latitude: wrong, longitude: 126 }), undefined, String(wrong));
  }
  for (const wrong of [180.01, -999, Number.NaN, Number.NEGATIVE_INFINITY, '126', null])
    assert.equal(roughPosition({ latitude: 45, longitude: wrong }), undefined, String(wrong));
});
