import type { Pixels } from './drawPixels.ts';

interface Point {
  x: number;
  y: number;
}

/** `#d9382c`, the one red. */
const RED = [217, 56, 44] as const;
/** Half the width of one strand, and how far the two strands of the loop part in the middle; px. */
const HALF = 2.1;
const PART = 7;

function tint({ data, width, height }: Pixels, x: number, y: number, share: number): void {
  if (share <= 0 || x < 0 || y < 0 || x >= width || y >= height) return;
  const at = (y * width + x) * 3;
  for (const [channel, above] of RED.entries()) {
    const below = data[at + channel] ?? 0;
    data[at + channel] = below + Math.round((above - below) * Math.min(1, share));
  }
}

/** Draws the cord of a tag in place: two strands of one loop, from what holds it down into the hole. */
export function drawCord(onto: Pixels, from: Point, to: Point): void {
  const length = to.y - from.y;
  for (let y = Math.max(0, Math.round(from.y)); y < to.y; y++) {
    const along = (y - from.y) / length;
    const middle = from.x + (to.x - from.x) * along;
    const part = PART * Math.sin(Math.PI * Math.min(1, Math.max(0, along)));
    for (const strand of part < 1 ? [middle] : [middle - part, middle + part]) {
      for (let x = Math.floor(strand - HALF - 1); x <= strand + HALF + 1; x++)
        tint(onto, x, y, HALF + 0.5 - Math.abs(x - strand));
    }
  }
}

/** The knot by which a cord is tied to a letter: a disc. */
export function drawKnot(onto: Pixels, { x, y }: Point, radius: number): void {
  for (let row = Math.floor(y - radius - 1); row <= y + radius + 1; row++)
    for (let column = Math.floor(x - radius - 1); column <= x + radius + 1; column++)
      tint(onto, column, row, radius + 0.5 - Math.hypot(column - x, row - y));
}
