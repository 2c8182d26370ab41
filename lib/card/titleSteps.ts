import { TITLE } from './posterGeometry.ts';

/** A way to set a poster's title: a size in px, and how many lines it may take in it. */
export type Step = readonly [size: number, lines: number];

/** Ways to set a title above a hero, from the best. */
export const ABOVE: readonly Step[] = [
  [140, 1],
  [126, 1],
  [116, 1],
  [112, 2],
  [104, 2],
  [96, 2],
  [88, 2],
  [80, 3],
  [72, 3],
  [64, 4],
  [56, 5],
];

/** Widths of the tag from the best, and the least size of a title above it; smaller, and the tag gives way. */
export const TAGS: readonly (readonly [width: number, least: number])[] = [
  [520, 100],
  [490, 92],
  [460, 84],
  [430, 78],
  [400, 70],
  [360, 60],
  [320, 0],
];

/** Lower edge of a title, px. */
export const bottomOf = ({ size, lines }: { size: number; lines: readonly unknown[] }): number =>
  TITLE.top + lines.length * size * TITLE.line;

/** The ways that end above `most` px. */
export const stepsAbove = (steps: readonly Step[], most: number): Step[] =>
  steps.flatMap(([size, allowed]): Step[] => {
    const lines = Math.min(allowed, Math.floor((most - TITLE.top) / (size * TITLE.line)));
    return lines > 0 ? [[size, lines]] : [];
  });
