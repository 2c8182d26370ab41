import type { Point } from '#lib/venues/distance.ts';
import { kmToBox } from './box.ts';
import { cellPart, type Split } from './split.ts';

/** How many more cells are fetched at a time. */
const STEP = 2;

export interface Horizon {
  /** Within so many kilometres nothing is missing; infinite once all cells are there. */
  km: number;
  /** The nearest cells that are not loaded yet. */
  next: readonly string[];
}

/** How far around a point everything is loaded, and what to load to see farther. */
export function horizon({ boxes }: Split, loaded: ReadonlySet<string>, point: Point): Horizon {
  const missing = boxes
    .map((box, cell) => ({ part: cellPart(cell), km: kmToBox(point, box) }))
    .filter(({ part }) => !loaded.has(part))
    .sort((a, b) => a.km - b.km);
  return {
    km: missing[0]?.km ?? Number.POSITIVE_INFINITY,
    next: missing.slice(0, STEP).map(({ part }) => part),
  };
}
