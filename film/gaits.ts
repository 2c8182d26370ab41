import { lerp, soft } from './ease.ts';
import { type Pose, pose } from './motion.ts';

type Foot = Pose['N'];
type Hand = Pose['hN'];

const turn = (phase: number): number => ((phase % 1) + 1) % 1;
const wave = (phase: number): number => Math.sin(2 * Math.PI * phase);
/** 0 → 1 while `u` runs from `from` to `to`. */
const part = (u: number, from: number, to: number): number => soft((u - from) / (to - from));

/** The share of a step during which a foot stands on the ground. */
const stance = 0.6;

/** A walking foot: it stands and is left behind, rolls off its toe, swings through and lands on its heel. */
function walkingFoot(phase: number, reach: number, lift: number): Foot {
  const u = turn(phase);
  if (u < stance) {
    const k = u / stance;
    const roll = k < 0.18 ? lerp(-11, 0, k / 0.18) : lerp(0, 22, soft((k - 0.62) / 0.38));
    return [reach * (1 - 2 * k), k > 0.7 ? 3 * soft((k - 0.7) / 0.3) : 0, roll];
  }
  const k = (u - stance) / (1 - stance);
  return [lerp(-reach, reach, soft(k)), 3 * (1 - k) + lift * Math.sin(Math.PI * k), lerp(26, -11, soft(k))];
}

/**
 * A walk at `t` seconds, two steps in `period` seconds. `reach` is half a step in the kit's units: a figure drawn
 * `s` times as large must move on by 2 · reach · s · leg ÷ (0.6 · period) units a second for its feet to stay put.
 */
export function walk(t: number, period: number, reach = 11, change: Partial<Pose> = {}): Pose {
  const phase = t / period;
  const [near, late] = [wave(phase + 0.2), wave(phase + 0.13)];
  const arm = (k: number): Hand => [3 + 13 * k, 27.5 - 3 * Math.abs(k)];
  return pose('walk', {
    p: [0, 46.8 + 1.1 * Math.cos(4 * Math.PI * (phase - 0.3))],
    lean: 5 + 1.2 * wave(2 * phase),
    head: -1 - 1.6 * wave(2 * phase - 0.16),
    N: walkingFoot(phase, reach, 6),
    F: walkingFoot(phase + 0.5, reach, 6),
    hN: arm(-near),
    hF: arm(late),
    ...change,
  });
}

/** Ground that a walking figure covers in a second so that its feet stay where they stand. */
export const walkSpeed = (period: number, reach: number, scale: number, leg = 1): number =>
  (2 * reach * scale * leg) / (stance * period);

/** Pulling something heavy: the body hangs forward, steps are long and low, one hand behind with the rope. */
export const haul = (t: number, period: number, reach: number): Pose =>
  walk(t, period, reach, {
    p: [-2, 42.5 + 1.2 * Math.cos(4 * Math.PI * (t / period - 0.3))],
    lean: 21 + 2.2 * wave((2 * t) / period + 0.1),
    head: -15 - 2 * wave((2 * t) / period),
    hN: [-25, 13 + 1.6 * wave((2 * t) / period)],
    hF: [-8 + 15 * wave(t / period + 0.13), 24],
  });

/** The leg that bears the weight, and the one that pushes off, lifts and comes back under the body. */
const bearing = (u: number): Foot => [lerp(9, 3, u), 0, 0];
function pushing(u: number): Foot {
  if (u < 0.46) return [lerp(3, -26, part(u, 0, 0.46)), 0.6 * part(u, 0.2, 0.46), 19 * part(u, 0.08, 0.46)];
  const back = part(u, 0.52, 1);
  return [
    lerp(-26, 9, back) - 4 * Math.sin(Math.PI * part(u, 0.46, 0.62)),
    8.5 * Math.sin(Math.PI * part(u, 0.46, 1) ** 0.7),
    lerp(19, 0, back) + 12 * Math.sin(Math.PI * part(u, 0.46, 0.78)),
  ];
}

/** A skating stride at `t` seconds: two strokes, one with each leg, in `period` seconds; `deep` bends the knees. */
export function skate(t: number, period: number, deep = 0): Pose {
  const phase = turn(t / period);
  const nearBears = phase < 0.5;
  const u = turn(phase * 2);
  const sway = Math.cos(2 * Math.PI * (phase - 0.25));
  const late = Math.cos(2 * Math.PI * (phase - 0.31));
  const sink = 1 - 2.4 * Math.cos(2 * Math.PI * (u - 0.12));
  return pose('glide', {
    p: [-1.5 + 1.5 * Math.cos(2 * Math.PI * u), 41 - deep - sink],
    lean: 24 + deep * 0.8 + 3.4 * Math.sin(2 * Math.PI * (u - 0.1)),
    head: -17 - deep * 0.6 - 2.2 * Math.sin(2 * Math.PI * (u - 0.22)),
    N: nearBears ? bearing(u) : pushing(u),
    F: nearBears ? pushing(u) : bearing(u),
    hN: [-1 - 21 * sway, 19 - 4 * Math.abs(sway)],
    hF: [1 + 20 * late, 18 - 3 * Math.abs(late)],
  });
}
