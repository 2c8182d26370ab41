import type { Point } from '#lib/venues/distance.ts';

/** Longitude first, as in GeoJSON; a height may follow. */
export type Position = readonly number[];

const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

/** A point of the earth, rounded to six decimals; undefined if the numbers are none or out of range. */
export function pointOf(lat: unknown, lng: unknown): Point | undefined {
  if (typeof lat !== 'number' || typeof lng !== 'number') return undefined;
  if (!(Math.abs(lat) <= 90 && Math.abs(lng) <= 180)) return undefined;
  return { lat: round(lat), lng: round(lng) };
}

interface Weighed {
  lat: number;
  lng: number;
  area: number;
}

/** Centroid and area of a ring by the shoelace formula; a ring without area counts by its corners. */
function weigh(ring: readonly Position[]): Weighed | undefined {
  const first = ring[0];
  if (!first) return undefined;
  const [lng0 = 0, lat0 = 0] = first;
  let [area, x, y, sumX, sumY] = [0, 0, 0, 0, 0];
  const corners = ring.map(([lng = 0, lat = 0]) => {
    // An outline over the date line goes on past 180°.
    const turned = lng - lng0 > 180 ? lng - 360 : lng - lng0 < -180 ? lng + 360 : lng;
    return [turned - lng0, lat - lat0] as const;
  });
  corners.forEach(([ax, ay], index) => {
    const [bx, by] = corners[(index + 1) % corners.length] ?? [0, 0];
    const cross = ax * by - bx * ay;
    area += cross / 2;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
    sumX += ax;
    sumY += ay;
  });
  const flat = Math.abs(area) < 1e-14;
  const [dx, dy] = flat ? [sumX / corners.length, sumY / corners.length] : [x / (6 * area), y / (6 * area)];
  return { lng: lng0 + dx, lat: lat0 + dy, area: Math.abs(area) };
}

/**
 * The middle of outer rings, weighed by area; holes are not given. Rounded to six decimals; undefined
 * without a
 * sound ring. Of the area, so not a gate or a ticket office.
 */
export function centroid(rings: readonly (readonly Position[])[]): Point | undefined {
  const sound = rings.every((ring) => ring.every(([lng, lat]) => pointOf(lat, lng)));
  const parts = sound ? rings.flatMap((ring) => weigh(ring) ?? []) : [];
  const first = parts[0];
  if (!first) return undefined;
  const total = parts.reduce((sum, { area }) => sum + area, 0);
  const share = ({ area }: Weighed): number => (total > 0 ? area / total : 1 / parts.length);
  const near = (lng: number): number =>
    lng - first.lng > 180 ? lng - 360 : lng - first.lng < -180 ? lng + 360 : lng;
  const lat = parts.reduce((sum, part) => sum + part.lat * share(part), 0);
  const lng = parts.reduce((sum, part) => sum + near(part.lng) * share(part), 0);
  return pointOf(lat, ((lng + 540) % 360) - 180);
}
