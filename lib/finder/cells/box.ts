import { EARTH_RADIUS_KM, type Point } from '#lib/venues/distance.ts';
import { unitVector, type Vector } from '#lib/venues/unitVector.ts';

/** A box in space around some places, in ten-thousandths of the earth's radius (0.6 km), rounded outwards. */
export type Box = readonly [x0: number, y0: number, z0: number, x1: number, y1: number, z1: number];

const GRAIN = 10_000;

/** The smallest box around some unit vectors. Throws on none: a box of nothing is nowhere. */
export function boxAround(vectors: readonly Vector[]): Box {
  const [first] = vectors;
  if (!first) throw new Error('boxAround needs at least one vector');
  const low = [...first];
  const high = [...first];
  for (const vector of vectors)
    vector.forEach((value, axis) => {
      low[axis] = Math.min(low[axis] ?? value, value);
      high[axis] = Math.max(high[axis] ?? value, value);
    });
  const [x0 = 0, y0 = 0, z0 = 0] = low.map((value) => Math.floor(value * GRAIN));
  const [x1 = 0, y1 = 0, z1 = 0] = high.map((value) => Math.ceil(value * GRAIN));
  return [x0, y0, z0, x1, y1, z1];
}

/**
 * Kilometres from a point within which nothing of a box can lie: 0 inside it. The straight line through the earth to
 * the box is never longer than the one to a place in it, so the bound holds at the poles and the date line, too.
 */
export function kmToBox(point: Point, box: Box): number {
  const squares = unitVector(point).map((value, axis) => {
    const low = (box[axis] ?? 0) / GRAIN;
    const high = (box[axis + 3] ?? 0) / GRAIN;
    return Math.max(low - value, 0, value - high) ** 2;
  });
  const chord = Math.sqrt(squares.reduce((sum, square) => sum + square, 0));
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, chord / 2));
}
