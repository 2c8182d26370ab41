import { CYCLES, lerpPose, POSES } from '#illustrations/kit/kit.mjs';
import { soft } from './ease.ts';

type Foot = [along: number, lift: number, turn: number];
type Point = [number, number];
/** A pose of the figure kit: see POSES there. */
export type Pose = {
  p: Point;
  lean: number;
  head: number;
  N: Foot;
  F: Foot;
  hN: Point;
  hF: Point;
  seat?: number;
  front?: number;
  bN?: number;
  bF?: number;
};
type PoseName = keyof typeof POSES;
type Step = [PoseName | Pose, number];

const named = POSES as unknown as Record<PoseName, Pose>;
const loops = CYCLES as unknown as Record<keyof typeof CYCLES, Step[]>;

/** A named pose, with some of its numbers changed. */
export const pose = (name: PoseName, change: Partial<Pose> = {}): Pose => ({ ...named[name], ...change });

/** Between two poses; `k` is 0 at the first and 1 at the second. */
export const between = (a: Pose, b: Pose, k: number): Pose => lerpPose(a, b, k) as Pose;

/** A loop of steps at `t` seconds, eased from pose to pose. */
function loopAt(steps: Step[], t: number): Pose {
  const length = steps.reduce((sum, [, seconds]) => sum + seconds, 0);
  let rest = ((t % length) + length) % length;
  for (const [index, [from, seconds]] of steps.entries()) {
    if (rest < seconds) {
      const to = steps[(index + 1) % steps.length] ?? steps[0];
      return lerpPose(from, to?.[0] ?? from, soft(rest / seconds)) as Pose;
    }
    rest -= seconds;
  }
  return pose('stand');
}

/** One of the kit's loops (skate, walk, sweep, tow, cheer), `period` seconds for a whole turn. */
export function cycle(name: keyof typeof CYCLES, t: number, period: number): Pose {
  const steps = loops[name];
  const length = steps.reduce((sum, [, seconds]) => sum + seconds, 0);
  return loopAt(steps, (t / period) * length);
}

/** To and fro between two poses, `period` seconds for both ways. */
export const rock = (a: Pose, b: Pose, t: number, period: number): Pose =>
  loopAt(
    [
      [a, period / 2],
      [b, period / 2],
    ],
    t,
  );
