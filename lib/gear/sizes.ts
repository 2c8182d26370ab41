/** One Paris point, the step of European shoe sizes: two thirds of a centimetre. */
const PARIS_POINT_MM = 20 / 3;
/** Room between the foot and the end of the shoe. Shoemakers reckon with 10 to 15 mm. */
const ROOM_MM = [10, 15] as const;

const half = (size: number): number => Math.round(size * 2) / 2;

/** The European sizes that a foot length may come out as, to the nearest half. Makers differ; this is the rule of thumb. */
export function europeanSizes(footMm: number): [low: number, high: number] {
  const [low, high] = ROOM_MM.map((room) => half((footMm + room) / PARIS_POINT_MM));
  return [low ?? 0, high ?? 0];
}

/** Foot lengths of the size table, in millimetres: small children to grown men. */
export const FOOT_LENGTHS = [160, 180, 200, 210, 220, 230, 240, 250, 260, 270, 280] as const;

/**
 * Length of a beginner’s alpine ski in centimetres, by one published rule: height less 15, and a centimetre more or less
 * for every 5 kg off (height − 100) kg. Five centimetres either way are fine.
 */
export function beginnerSki(heightCm: number, weightKg: number): number {
  return Math.round(heightCm - 15 + (weightKg - (heightCm - 100)) / 5);
}

/** Heights of the ski table, in centimetres. */
export const HEIGHTS = [150, 160, 170, 180, 190] as const;
