import type { Spot2D } from './plane.ts';

/** How far the middle of a cord hangs below its ends, as a part of its length. */
const SLACK = 0.16;

/** The path of a cord from a mark to the hole of its tag: slack, as a cord is. Rounded to tenths of a unit. */
export function cordPath(from: Spot2D, to: Spot2D): string {
  const sag = Math.hypot(to.x - from.x, to.y - from.y) * SLACK;
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2 + sag];
  const tenths = [from.x, from.y, x, y, to.x, to.y].map((value) => Math.round(value * 10) / 10);
  return `M${tenths[0]} ${tenths[1]}Q${tenths[2]} ${tenths[3]} ${tenths[4]} ${tenths[5]}`;
}
