/** Degrees. WGS-84 unless a name says otherwise. */
export interface Point {
  lat: number;
  lng: number;
}

/*
 * Mainland maps are drawn in GCJ-02, Baidu's in BD-09 on top of it. Neither is published by its owner; the
 * formulas are the ones that public implementations share (googollee/eviltransform,
 * wandergis/coordtransform) and agree with the examples in the conversion manuals of Amap (within 1e-6°)
 * and Baidu (within 1e-5°), which the tests hold.
 */

/** Krasovsky 1940 ellipsoid, in metres: semi-major axis and squared eccentricity. */
const SEMI_MAJOR = 6378245;
const ECCENTRICITY_2 = 0.006693421622965943;
/** The polynomial is centred here, in degrees. */
const ORIGIN: Point = { lat: 35, lng: 105 };
/** BD-09: a wobble in polar coordinates, then a constant shift, in degrees. */
const BAIDU_WAVE = (Math.PI * 3000) / 180;
const BAIDU_SHIFT: Point = { lat: 0.006, lng: 0.0065 };
const BAIDU_RADIUS = 0.00002;
const BAIDU_ANGLE = 0.000003;
/** Inverses stop here: far below a millimetre, and far below the 1e-6° that links are written with. */
const ENOUGH_DEGREES = 1e-10;
const MOST_ROUNDS = 30;

const sine = (x: number): number => Math.sin(x * Math.PI);
const rad = (degrees: number): number => (degrees * Math.PI) / 180;

/** Northward and eastward shift in metres; x and y are degrees from the origin. */
function shiftMetres(x: number, y: number): { north: number; east: number } {
  const root = Math.sqrt(Math.abs(x));
  const ripple = 20 * sine(6 * x) + 20 * sine(2 * x);
  const north = ripple + 20 * sine(y) + 40 * sine(y / 3) + 160 * sine(y / 12) + 320 * sine(y / 30);
  const east = ripple + 20 * sine(x) + 40 * sine(x / 3) + 150 * sine(x / 12) + 300 * sine(x / 30);
  return {
    north: -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * root + (north * 2) / 3,
    east: 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * root + (east * 2) / 3,
  };
}

/** WGS-84 → GCJ-02 by the formula alone: whether a place is shifted at all is for `isShifted` to say. */
export function toGcj02({ lat, lng }: Point): Point {
  const { north, east } = shiftMetres(lng - ORIGIN.lng, lat - ORIGIN.lat);
  const curve = 1 - ECCENTRICITY_2 * Math.sin(rad(lat)) ** 2;
  const metresNorth = rad(1) * ((SEMI_MAJOR * (1 - ECCENTRICITY_2)) / (curve * Math.sqrt(curve)));
  const metresEast = rad(1) * (SEMI_MAJOR / Math.sqrt(curve)) * Math.cos(rad(lat));
  return { lat: lat + north / metresNorth, lng: lng + east / metresEast };
}

/** GCJ-02 → BD-09. */
export function toBd09({ lat, lng }: Point): Point {
  const radius = Math.hypot(lng, lat) + BAIDU_RADIUS * Math.sin(lat * BAIDU_WAVE);
  const angle = Math.atan2(lat, lng) + BAIDU_ANGLE * Math.cos(lng * BAIDU_WAVE);
  return {
    lat: radius * Math.sin(angle) + BAIDU_SHIFT.lat,
    lng: radius * Math.cos(angle) + BAIDU_SHIFT.lng,
  };
}

/** Undoes a conversion that moves a point only a little: steps back by what is still missing. */
function undo(convert: (point: Point) => Point, target: Point): Point {
  let guess = target;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const there = convert(guess);
    const missing = { lat: target.lat - there.lat, lng: target.lng - there.lng };
    guess = { lat: guess.lat + missing.lat, lng: guess.lng + missing.lng };
    if (Math.max(Math.abs(missing.lat), Math.abs(missing.lng)) < ENOUGH_DEGREES) break;
  }
  return guess;
}

/** GCJ-02 → WGS-84, exact to 1e-9°. */
export const fromGcj02 = (gcj: Point): Point => undo(toGcj02, gcj);

/** BD-09 → GCJ-02, exact to 1e-9°. */
export const fromBd09 = (bd: Point): Point => undo(toBd09, bd);

/** Provinces in GB/T 2260 whose maps are drawn unshifted: Taiwan, Hong Kong, Macau. */
const UNSHIFTED = new Set(['71', '81', '82']);

/**
 * Whether maps draw a place shifted: decided by the code of its province (GB/T 2260, the first two digits),
 * not by a box, which would also shift Seoul, Hanoi and Ulan-Ude. Without a code the place is abroad.
 */
export function isShifted(cityCode: string | undefined): boolean {
  const province = cityCode?.match(/^([1-6]\d|71|81|82)\d{4}$/)?.[1];
  return province !== undefined && !UNSHIFTED.has(province);
}
