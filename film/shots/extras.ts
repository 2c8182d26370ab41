import { figure } from '#illustrations/kit/kit.mjs';
import { skate, walk, walkSpeed } from '../gaits.ts';

/** Somebody far off: where at the start, how large, which way. `late` shifts the stride so that no two move alike. */
interface Extra {
  x: number;
  y: number;
  s: number;
  coat: string;
  hatC?: string;
  dir?: 1 | -1;
  late?: number;
}

const plain = { rim: 0, face: 0, hair: 'no' };

/** Skates along at `speed` units a second. */
export function farSkater(t: number, { x, dir = 1, late = 0, ...look }: Extra, speed: number): string {
  const at = x + dir * speed * t;
  return figure({ ...plain, ...look, dir, x: at, foot: 'skate', tweak: skate(t + late, 2.2) }).svg;
}

/** Walks along as fast as the steps are long. */
export function farWalker(t: number, { x, dir = 1, late = 0, ...look }: Extra): string {
  const at = x + dir * walkSpeed(1.2, 9, look.s) * t;
  return figure({ ...plain, ...look, dir, x: at, tweak: walk(t + late, 1.2, 9) }).svg;
}
