import assert from 'node:assert/strict';
import test from 'node:test';
import { distanceKm, type Point } from './distance.ts';

/** Independent oracle: angle between unit vectors, by the cross product (no haversine). */
function oracleKm(a: Point, b: Point): number {
  const vector = ({ lat, lng }: Point) => {
    const [p, l] = [(lat * Math.PI) / 180, (lng * Math.PI) / 180];
    return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)] as const;
  };
  const [u, v] = [vector(a), vector(b)];
  const cross = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]] as const;
  const dot = u[0] * v[0] + u[1] * v[1] + u[2] * v[2];
  return 6371.0088 * Math.atan2(Math.hypot(...cross), dot);
}

/** Small deterministic generator (mulberry32), so that a failure can be repeated. */
function random(seed: number) {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const next = random(20261122);
const anywhere = (): Point => ({ lat: next() * 180 - 90, lng: next() * 360 - 180 });

test('agrees with an independent formula on 1,000 random pairs', () => {
  for (let i = 0; i < 1000; i++) {
    const [a, b] = [anywhere(), anywhere()];
    assert.ok(Math.abs(distanceKm(a, b) - oracleKm(a, b)) < 1e-6, JSON.stringify([a, b]));
  }
});

test('the 20 nearest of 2,000 points are those of brute force by the other formula, poles and date line too', () => {
  const points = Array.from({ length: 2000 }, anywhere);
  const origins = [
    anywhere(),
    { lat: 90, lng: 0 },
    { lat: -90, lng: 77 },
    { lat: 10, lng: 180 },
    { lat: 10, lng: -180 },
  ];
  const nearest = (origin: Point, by: typeof distanceKm) =>
    points
      .map((point, i) => [by(origin, point), i] as const)
      .toSorted((a, b) => a[0] - b[0])
      .slice(0, 20)
      .map(([, i]) => i);
  for (const origin of origins) assert.deepEqual(nearest(origin, distanceKm), nearest(origin, oracleKm));
});

test('known distances', () => {
  const beijing = { lat: 39.907, lng: 116.397 };
  assert.equal(distanceKm(beijing, beijing), 0);
  assert.equal(Math.round(distanceKm(beijing, { lat: 31.222, lng: 121.458 })), 1068);
  assert.equal(Math.round(distanceKm({ lat: 0, lng: 179.5 }, { lat: 0, lng: -179.5 })), 111);
});
