import type { Point } from './distance.ts';

/** A direction from the middle of the earth. Poles and date line are points like all others there. */
export type Vector = readonly [x: number, y: number, z: number];

const RAD = Math.PI / 180;

/** A point on the earth as a vector of length 1: the straight line between two grows with their distance. */
export function unitVector({ lat, lng }: Point): Vector {
  const across = Math.cos(lat * RAD);
  return [across * Math.cos(lng * RAD), across * Math.sin(lng * RAD), Math.sin(lat * RAD)];
}

/** Squared length of the straight line between two vectors, by which distances compare. */
export const chordSquared = (a: Vector, b: Vector): number =>
  (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;
