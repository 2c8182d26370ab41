/** A point on the earth, WGS-84 degrees. */
export interface Point {
  lat: number;
  lng: number;
}

/** Mean earth radius R1 in kilometres (IUGG, WGS-84 ellipsoid). */
export const EARTH_RADIUS_KM = 6371.0088;
const RAD = Math.PI / 180;

/**
 * Great-circle distance in kilometres by the haversine formula (Sinnott 1984): good to about 0.5 % on the real
 * ellipsoid, stable for near points, right over the poles and the date line.
 */
export function distanceKm(from: Point, to: Point): number {
  const dLat = (to.lat - from.lat) * RAD;
  const dLng = (to.lng - from.lng) * RAD;
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(from.lat * RAD) * Math.cos(to.lat * RAD) * Math.sin(dLng / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
