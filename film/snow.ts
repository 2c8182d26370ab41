import { rng } from '#illustrations/kit/env.mjs';
import { px, swing } from './ease.ts';

/** One sheet of falling snow over the whole picture. Speeds are in screen units a second. */
export type Sheet = {
  seed: number;
  flakes: number;
  width: number;
  fall: number;
  drift: number;
  opacity: number;
};

const [w, h] = [1340, 780];

/** Where a sheet's flakes are at `t`: they come round again at the top. */
export function sheet(t: number, { seed, flakes, width, fall, drift, opacity }: Sheet): string {
  const random = rng(seed);
  const dots = Array.from({ length: flakes }, () => {
    const [x0, y0, phase, pace] = [random() * w, random() * h, random(), 0.8 + random() * 0.4];
    const x = x0 + drift * t + swing(t, 3.2, 14, phase);
    const y = y0 + fall * pace * t;
    return `M${px((((x % w) + w) % w) - 30)} ${px((y % h) - 30)}h.1`;
  });
  return `<path d="${dots.join('')}" stroke="#fff" stroke-width="${width}" stroke-linecap="round" opacity="${opacity}"/>`;
}

/** Far, small and slow: to be drawn behind the people. */
export const farSnow = (t: number): string =>
  sheet(t, { seed: 5, flakes: 70, width: 3.4, fall: 46, drift: -8, opacity: 0.5 }) +
  sheet(t, { seed: 9, flakes: 36, width: 5.4, fall: 74, drift: -14, opacity: 0.7 });

/** Near, large and quick: in front of everything but the words. */
export const nearSnow = (t: number): string =>
  sheet(t, { seed: 14, flakes: 14, width: 9, fall: 120, drift: -26, opacity: 0.8 }) +
  sheet(t, { seed: 23, flakes: 5, width: 17, fall: 190, drift: -44, opacity: 0.28 });
