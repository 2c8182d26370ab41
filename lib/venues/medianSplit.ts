import type { Vector } from './unitVector.ts';

export const AXES = [0, 1, 2] as const;
export type Axis = (typeof AXES)[number];

export interface Halves {
  axis: Axis;
  /** The coordinate of the first entry of `high`: none of `low` is above it, none of `high` below. */
  at: number;
  low: number[];
  high: number[];
}

/** Along which axis some vectors lie farthest apart. */
function widestAxis(members: readonly number[], vectors: readonly Vector[]): Axis {
  const width = (axis: Axis): number => {
    let min = 1;
    let max = -1;
    for (const member of members) {
      const value = vectors[member]?.[axis] ?? 0;
      if (value < min) min = value;
      if (value > max) max = value;
    }
    return max - min;
  };
  const widths = AXES.map(width);
  return AXES.reduce((best, axis) => ((widths[axis] ?? 0) > (widths[best] ?? 0) ? axis : best));
}

/** Cuts some of the vectors, given by their indices, in two halves of like number across their widest axis. */
export function medianSplit(members: readonly number[], vectors: readonly Vector[]): Halves {
  const axis = widestAxis(members, vectors);
  const along = (member: number): number => vectors[member]?.[axis] ?? 0;
  const sorted = members.toSorted((a, b) => along(a) - along(b) || a - b);
  const middle = sorted.length >> 1;
  return { axis, at: along(sorted[middle] ?? 0), low: sorted.slice(0, middle), high: sorted.slice(middle) };
}
