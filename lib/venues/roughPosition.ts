import type { Point } from './distance.ts';

/** Two decimals, about one kilometre: enough to sort venues by. */
const rough = (degrees: number): number => Math.round(degrees * 100) / 100;

const isWithin = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= most;

/** A device's position (WGS-84 degrees), rounded to about a kilometre; undefined where it is no place on earth. */
export function roughPosition({
  latitude,
  longitude,
}: Record<'latitude' | 'longitude', unknown>): Point | undefined {
  return isWithin(latitude, 90) && isWithin(longitude, 180)
    ? { lat: rough(latitude), lng: rough(longitude) }
    : undefined;
}
