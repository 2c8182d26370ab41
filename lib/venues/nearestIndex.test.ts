import assert from 'node:assert/strict';
import test from 'node:test';
import { distanceKm, type Point } from './distance.ts';
import { seededRandom } from './fixtures/seededRandom.ts';
import { nearestIndex } from './nearestIndex.ts';
import { chordSquared, unitVector, type Vector } from './unitVector.ts';

const random = seededRandom(2026);
/** Evenly over the whole earth: the sine of the latitude is even, not the latitude. */
const anywhere = (): Point => ({
  lat: (Math.asin(2 * random() - 1) * 180) / Math.PI,
  lng: 360 * random() - 180,
});
const inChina = (): Point => ({ lat: 18 + 36 * random(), lng: 73 + 62 * random() });

const EDGES: Point[] = [90, -90].flatMap((lat) => [0, 180, -77].map((lng) => ({ lat, lng })));
const DATE_LINE: Point[] = [-70, -1, 0, 52, 89.999].flatMap((lat) =>
  [180, -180, 179.9999, -179.9999].map((lng) => ({ lat, lng })),
);

/** The slow and certain way: the straight line to every point, equals by their order. */
function bruteForce(vectors: Float64Array, [x, y, z]: Vector, count: number): number[] {
  let best: { index: number; square: number }[] = [];
  let limit = Number.POSITIVE_INFINITY;
  for (let at = 0; at < vectors.length; at += 3) {
    const [dx, dy, dz] = [x - (vectors[at] ?? 0), y - (vectors[at + 1] ?? 0), z - (vectors[at + 2] ?? 0)];
    const square = dx * dx + dy * dy + dz * dz;
    if (square >= limit) continue;
    best = [...best, { index: at / 3, square }].sort((a, b) => a.square - b.square || a.index - b.index);
    best.length = Math.min(best.length, count);
    if (best.length === count) limit = best.at(-1)?.square ?? limit;
  }
  return best.map(({ index }) => index);
}

test('the 20 nearest of 100,000 are those of brute force, from 1,000 points, poles and date line among them', () => {
  const points = [
    ...Array.from({ length: 60_000 }, anywhere),
    ...Array.from({ length: 39_000 }, inChina),
    ...Array.from({ length: 500 }, () => ({ lat: 89 + random(), lng: 360 * random() - 180 })),
    // Many at one place: whole cities of which nothing but the centre is known.
    ...Array.from({ length: 500 }, () => ({ lat: 39.904, lng: 116.407 })),
  ];
  const vectors = Float64Array.from(points.flatMap((point) => [...unitVector(point)]));
  const asked = [...EDGES, ...DATE_LINE, { lat: 39.904, lng: 116.407 }];
  while (asked.length < 1000) asked.push(asked.length % 2 ? anywhere() : inChina());
  const nearest = nearestIndex(points);
  for (const point of asked) {
    const found = nearest(point, 20);
    assert.deepEqual(
      found.map(({ index }) => index),
      bruteForce(vectors, unitVector(point), 20),
      JSON.stringify(point),
    );
  }
});

test('kilometres are those of the great circle, ascending; a short list is given whole', () => {
  const points = Array.from({ length: 30 }, anywhere);
  const nearest = nearestIndex(points);
  const all = nearest({ lat: 90, lng: 0 }, 50);
  assert.equal(all.length, 30);
  all.forEach(({ index, km }, place) => {
    assert.equal(km, distanceKm({ lat: 90, lng: 0 }, points[index] ?? { lat: 0, lng: 0 }));
    assert.ok(km >= (all[place - 1]?.km ?? 0));
  });
  assert.deepEqual(nearest({ lat: 0, lng: 0 }, 0), []);
  assert.deepEqual(nearestIndex([])({ lat: 0, lng: 0 }, 3), []);
});

test('the straight line grows with the distance, across the date line and the poles, too', () => {
  const across = chordSquared(unitVector({ lat: 0, lng: 179.9 }), unitVector({ lat: 0, lng: -179.9 }));
  const beside = chordSquared(unitVector({ lat: 0, lng: 10 }), unitVector({ lat: 0, lng: 10.2 }));
  assert.ok(Math.abs(across - beside) < 1e-12);
  assert.ok(chordSquared(unitVector({ lat: 90, lng: 0 }), unitVector({ lat: 90, lng: 123 })) < 1e-30);
});
