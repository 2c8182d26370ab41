import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distanceKm, type Point } from '#lib/venues/distance.ts';
import { Grid } from './grid.ts';

/** A small generator with a seed, so that every run has the same points (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

test('finds what a look at every point finds, at the poles and the date line too', () => {
  const next = random(7);
  const anywhere = (): Point => ({ lat: next() * 180 - 90, lng: next() * 360 - 180 });
  const crowd = (lat: number, lng: number): Point => ({
    lat: Math.max(-90, Math.min(90, lat + next() * 0.4 - 0.2)),
    lng: ((lng + next() * 2 - 1 + 540) % 360) - 180,
  });
  const points = [
    ...Array.from({ length: 2000 }, anywhere),
    ...Array.from({ length: 500 }, () => crowd(40.9, 115.5)),
    ...Array.from({ length: 500 }, () => crowd(-17, 180)),
    ...Array.from({ length: 500 }, () => crowd(89.9, 20)),
  ];
  const grid = new Grid<number>();
  for (const [index, point] of points.entries()) grid.add(point, index);
  for (let index = 0; index < points.length; index += 7) {
    const from = points[index] ?? { lat: 0, lng: 0 };
    for (const km of [3, 15]) {
      const near = points.flatMap((point, at) => (distanceKm(from, point) <= km ? [at] : []));
      const found = grid.within(from, km).map(({ value }) => value);
      assert.deepEqual(
        found.toSorted((a, b) => a - b),
        near,
        `${JSON.stringify(from)} ${km} km`,
      );
    }
  }
});
