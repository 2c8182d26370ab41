import assert from 'node:assert/strict';
import test from 'node:test';
import { distanceKm } from '#lib/venues/distance.ts';
import { seededRandom } from '#lib/venues/fixtures/seededRandom.ts';
import { unitVector } from '#lib/venues/unitVector.ts';
import { boxAround, kmToBox } from './box.ts';
import { cutCells } from './cutCells.ts';

const random = seededRandom(11);
const anywhere = () => ({ lat: 180 * random() - 90, lng: 360 * random() - 180 });

test('the bound is never above the distance to any place in the box, and 0 inside it', () => {
  for (let round = 0; round < 200; round++) {
    const middle = anywhere();
    const places = Array.from({ length: 5 }, () => ({
      lat: Math.max(-90, Math.min(90, middle.lat + random())),
      lng: middle.lng + 3 * random(),
    }));
    const box = boxAround(places.map(unitVector));
    const from = anywhere();
    assert.ok(kmToBox(from, box) <= Math.min(...places.map((place) => distanceKm(from, place))) + 1e-9);
    for (const place of places) assert.equal(kmToBox(place, box), 0);
  }
});

test('the bound is close: some kilometres for neighbours, across the date line, too', () => {
  const box = boxAround([unitVector({ lat: 50, lng: -179.99 })]);
  const km = kmToBox({ lat: 50, lng: 179.5 }, box);
  assert.ok(km > 34 && km <= distanceKm({ lat: 50, lng: 179.5 }, { lat: 50, lng: -179.99 }), String(km));
  assert.throws(() => boxAround([]), /at least one/);
});

test('cells hold everything once and keep to their limit, even where all places are one', () => {
  const vectors = Array.from({ length: 900 }, (_, at) =>
    unitVector(at % 3 ? { lat: 40, lng: 116 } : anywhere()),
  );
  const weights = vectors.map((_, at) => 1 + (at % 4));
  const cells = cutCells(vectors, weights, 50);
  assert.deepEqual(
    cells.flat().toSorted((a, b) => a - b),
    [...vectors.keys()],
  );
  for (const cell of cells) assert.ok(cell.reduce((sum, at) => sum + (weights[at] ?? 0), 0) <= 50);
  assert.deepEqual(cutCells([unitVector({ lat: 0, lng: 0 })], [99], 50), [[0]]);
});
