import type { Point } from './distance.ts';

/** The eight winds, clockwise from north. */
export const WINDS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type Wind = (typeof WINDS)[number];

const RAD = Math.PI / 180;

/**
 * Initial bearing of the great circle from one point to another, in degrees clockwise from true north, 0 ≤ b < 360
 * (Snyder, Map Projections: A Working Manual, USGS 1987, eq. 5-4b). 0 for identical points.
 */
export function bearingDeg(from: Point, to: Point): number {
  const dLng = (to.lng - from.lng) * RAD;
  const [a, b] = [from.lat * RAD, to.lat * RAD];
  const east = Math.sin(dLng) * Math.cos(b);
  const north = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(dLng);
  const degrees = Math.atan2(east, north) / RAD;
  return (degrees + 360) % 360;
}

/** The wind within 22.5° of a bearing in degrees. */
export const windOf = (degrees: number): Wind => WINDS[((Math.round(degrees / 45) % 8) + 8) % 8] ?? 'n';
