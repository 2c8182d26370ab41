import assert from 'node:assert/strict';
import test from 'node:test';
import { CENTRE, FARTHEST_KM, pointAt, RIM, RINGS_KM, radiusOf } from './plane.ts';

const isNear = (actual: number, expected: number): void =>
  assert.ok(Math.abs(actual - expected) < 1e-9, `${actual}, not ${expected}`);

test('the scale grows with the distance, from the middle to the rim', () => {
  assert.equal(radiusOf(0), 0);
  assert.equal(radiusOf(FARTHEST_KM), RIM);
  const radii = Array.from({ length: 1001 }, (_, step) => radiusOf(step / 10));
  for (const [step, radius] of radii.entries()) if (step > 0) assert.ok(radius > (radii[step - 1] ?? 0));
});

test('the rings are spaced almost evenly', () => {
  const radii = [0, ...RINGS_KM.map(radiusOf)];
  const gaps = radii.slice(1).map((radius, index) => (radius - (radii[index] ?? 0)) / RIM);
  for (const gap of gaps) assert.ok(gap > 0.2 && gap < 0.3, String(gap));
});

test('north is up and east is right', () => {
  for (const [bearing, x, y] of [
    [0, 0, -1],
    [90, 1, 0],
    [180, 0, 1],
    [270, -1, 0],
    [45, Math.SQRT1_2, -Math.SQRT1_2],
  ] as const) {
    const point = pointAt(FARTHEST_KM, bearing);
    isNear(point.x, CENTRE + RIM * x);
    isNear(point.y, CENTRE + RIM * y);
  }
  const middle = pointAt(0, 123);
  isNear(middle.x, CENTRE);
  isNear(middle.y, CENTRE);
});
