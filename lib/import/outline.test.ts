import assert from 'node:assert/strict';
import { test } from 'node:test';
import { centroid, pointOf } from './outline.ts';

test('the middle of a square, whichever way round and closed or not', () => {
  const square = [
    [115.5, 40.9],
    [115.7, 40.9],
    [115.7, 41.1],
    [115.5, 41.1],
  ];
  const middle = { lat: 41, lng: 115.6 };
  assert.deepEqual(centroid([square]), middle);
  assert.deepEqual(centroid([square.toReversed()]), middle);
  assert.deepEqual(centroid([[...square, [115.5, 40.9]]]), middle);
});

test('an L is weighed by area, not by corners', () => {
  const shape = [
    [0, 0],
    [3, 0],
    [3, 1],
    [1, 1],
    [1, 2],
    [0, 2],
  ];
  assert.deepEqual(centroid([shape]), { lat: 0.75, lng: 1.25 });
});

test('several outlines count by their size', () => {
  const box = (lng: number, size: number) => [
    [lng, 0],
    [lng + size, 0],
    [lng + size, size],
    [lng, size],
  ];
  const both = centroid([box(0, 2), box(10, 1)]);
  assert.deepEqual(both, { lat: 0.9, lng: 2.9 });
});

test('an outline over the date line', () => {
  const ring = [
    [179.5, 10],
    [-179.3, 10],
    [-179.3, 12],
    [179.5, 12],
  ];
  assert.deepEqual(centroid([ring]), { lat: 11, lng: -179.9 });
});

test('a line or a single point has its corners’ middle', () => {
  assert.deepEqual(
    centroid([
      [
        [10, 20],
        [12, 22],
      ],
    ]),
    { lat: 21, lng: 11 },
  );
  assert.deepEqual(centroid([[[10, 20]]]), { lat: 20, lng: 10 });
});

test('nothing, or numbers that are no place', () => {
  assert.equal(centroid([]), undefined);
  assert.equal(centroid([[]]), undefined);
  assert.equal(centroid([[[500, 20]]]), undefined);
  assert.equal(pointOf(Number.NaN, 3), undefined);
  assert.equal(pointOf('39', 116), undefined);
  assert.equal(pointOf(91, 0), undefined);
});
