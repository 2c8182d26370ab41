export const lerp = (a: number, b: number, k: number): number => a + (b - a) * k;
export const clamp = (k: number): number => Math.min(1, Math.max(0, k));

/** 0 before `from`, 1 after `to`, straight between (seconds). */
export const ramp = (t: number, from: number, to: number): number => clamp((t - from) / (to - from));

/** Arrives like a skate stroke: quick, then long. */
export const glide = (k: number): number => 1 - (1 - clamp(k)) ** 3.2;
/** Slow at both ends, for cameras and joints. */
export const soft = (k: number): number => {
  const x = clamp(k);
  return x * x * x * (x * (6 * x - 15) + 10);
};
/** Starts from rest and gathers speed. */
export const gather = (k: number): number => clamp(k) ** 2.2;

/** A steady swing, `amplitude` each way. */
export const swing = (t: number, period: number, amplitude: number, phase = 0): number =>
  amplitude * Math.sin(((t / period + phase) % 1) * 2 * Math.PI);
/** A swing that dies away: a tag after its drop. */
export const settle = (t: number, period: number, amplitude: number, life: number): number =>
  t < 0 ? amplitude : amplitude * Math.cos((t / period) * 2 * Math.PI) * Math.exp(-t / life);

/** A number as short as SVG needs it. */
export const px = (value: number): number => Math.round(value * 100) / 100;
