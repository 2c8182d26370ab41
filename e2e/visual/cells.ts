import sharp from 'sharp';
import type { Box } from './boxes.ts';

/** Side of a cell: small enough for a paragraph to have lines in it, large enough to forget how a letter's edge is smoothed. */
const SIDE = 20;
/** Colours are kept as the middle of a step of this many: it halves the bytes, and a colour that is another is further off. */
export const STEP = 8;
/** What is further down a page is measured, not pictured. */
export const DEPTH = 6000;

/** Mean colours of a box, row by row, three bytes a cell. */
export interface Cells {
  across: number;
  down: number;
  colours: Uint8Array;
}
export interface Pixels {
  data: Uint8Array;
  width: number;
  height: number;
}

/** How many cells a box has; none where it is not wholly on the picture. */
export function gridOf({ x, y, w, h }: Box, width: number): { across: number; down: number } | undefined {
  if (x < -1 || x + w > width + 1 || y < 0 || y + h > DEPTH) return undefined;
  return { across: Math.max(1, Math.round(w / SIDE)), down: Math.max(1, Math.round(h / SIDE)) };
}

/** Pixels of a picture, without transparency. */
export async function pixelsOf(picture: Uint8Array): Promise<Pixels> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** Mean colours of the part of the picture that a box covers. */
export function cellsOf(pixels: Pixels, box: Box): Cells | undefined {
  const grid = gridOf(box, pixels.width);
  if (!grid) return undefined;
  const colours = new Uint8Array(grid.across * grid.down * 3);
  const edge = (from: number, size: number, part: number, limit: number) =>
    Math.max(0, Math.min(limit, Math.round(from + size * part)));
  for (let row = 0; row < grid.down; row++) {
    const top = edge(box.y, box.h, row / grid.down, pixels.height);
    const bottom = edge(box.y, box.h, (row + 1) / grid.down, pixels.height);
    for (let column = 0; column < grid.across; column++) {
      const left = edge(box.x, box.w, column / grid.across, pixels.width);
      const right = edge(box.x, box.w, (column + 1) / grid.across, pixels.width);
      let [red, green, blue] = [0, 0, 0];
      for (let y = top; y < bottom; y++)
        for (let at = (y * pixels.width + left) * 3, end = at + (right - left) * 3; at < end; at += 3) {
          red += pixels.data[at] ?? 0;
          green += pixels.data[at + 1] ?? 0;
          blue += pixels.data[at + 2] ?? 0;
        }
      const count = Math.max(1, (bottom - top) * (right - left));
      const mean = [red, green, blue].map((sum) => Math.round(sum / count));
      colours.set(mean, (row * grid.across + column) * 3);
    }
  }
  return { ...grid, colours };
}
