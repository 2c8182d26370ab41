/** The plane that the view is drawn on: a square of its own units, the origin in the middle, y downwards. */
export const SIZE = 400;
export const CENTRE = SIZE / 2;
/** Radius of the outermost ring; what is left around it is for the four winds and for tags. */
export const RIM = 166;

/** Distances at which a ring is drawn. */
export const RINGS_KM = [5, 20, 50, 100] as const;
export const FARTHEST_KM = 100;

export interface Spot2D {
  x: number;
  y: number;
}

/**
 * How far from the middle a distance is drawn. On a square-root scale: the rings come out almost evenly spaced, and
 * the inner 20 km, where most answers are, get a fifth of the picture instead of a twenty-fifth.
 */
export const radiusOf = (km: number): number => RIM * Math.sqrt(km / FARTHEST_KM);

/** Where something at a distance (km) and a bearing (degrees clockwise from north) is drawn; north is up. */
export function pointAt(km: number, bearing: number): Spot2D {
  const angle = (bearing * Math.PI) / 180;
  const radius = radiusOf(km);
  return { x: CENTRE + radius * Math.sin(angle), y: CENTRE - radius * Math.cos(angle) };
}
