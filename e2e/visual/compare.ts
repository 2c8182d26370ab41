import type { Box } from './boxes.ts';
import { type Cells, STEP } from './cells.ts';

/** A box with its picture at one width and in one scheme. */
export interface Seen extends Box {
  cells?: Cells | undefined;
}
export interface Difference {
  key: string;
  /** What differs, for people: `16 px further down`. */
  what: string;
  actual?: Seen;
  expected?: Seen;
}
/** All of a page at one width and in one scheme. */
export interface Sight {
  /** Hash of the page's text, shown or not. */
  said: string;
  boxes: readonly Seen[];
}
export interface Comparison {
  differences: Difference[];
  /** Share of the boxes that say the same as those they are compared with, 0 to 1. */
  sameWords: number;
}

/** CSS pixels that another version of the browser may round otherwise. */
const MOVED = 2;
/** Steps of 255: a cell that is further off is another one; a box whose cells are all this far off has another colour. */
const OTHER_CELL = 20;
const OTHER_COLOUR = 2.5;
/** Cells of a box that may be other ones: an edge that fell on the other side of a cell's border. */
const OTHER_SHARE = 0.02;

/** Pairs of boxes in the same order that have the same key, preferably the same words: a longest common subsequence. */
export function pairsOf(expected: readonly Box[], actual: readonly Box[]): [number, number][] {
  const worth = (a: Box | undefined, b: Box | undefined) =>
    a && b && a.key === b.key ? (a.words === b.words ? 3 : 1) : 0;
  const width = actual.length + 1;
  const best = new Uint32Array((expected.length + 1) * width);
  for (let a = expected.length - 1; a >= 0; a--)
    for (let b = actual.length - 1; b >= 0; b--) {
      const pair = worth(expected[a], actual[b]);
      const skip = Math.max(best[(a + 1) * width + b] ?? 0, best[a * width + b + 1] ?? 0);
      best[a * width + b] = pair ? Math.max(skip, pair + (best[(a + 1) * width + b + 1] ?? 0)) : skip;
    }
  const pairs: [number, number][] = [];
  for (let a = 0, b = 0; a < expected.length && b < actual.length; ) {
    const here = best[a * width + b] ?? 0;
    const pair = worth(expected[a], actual[b]);
    if (pair && here === pair + (best[(a + 1) * width + b + 1] ?? 0)) pairs.push([a++, b++]);
    else if (here === (best[(a + 1) * width + b] ?? 0)) a++;
    else b++;
  }
  return pairs;
}

/** How far each cell's most different colour is outside the step that its kept colour is the middle of. */
export const cellDifferences = (kept: Cells, seen: Cells): number[] =>
  Array.from({ length: kept.across * kept.down }, (_, cell) => {
    const off = [0, 1, 2].map((part) => {
      const at = cell * 3 + part;
      return Math.abs((kept.colours[at] ?? 0) - (seen.colours[at] ?? 0)) - STEP / 2;
    });
    return Math.max(0, ...off);
  });

/** How the pictures of two boxes of the same size differ, if they do. */
function pictureDifference(expected: Seen, actual: Seen): string | undefined {
  const [a, b] = [expected.cells, actual.cells];
  if (!a || !b || a.across !== b.across || a.down !== b.down) return undefined;
  const off = cellDifferences(a, b);
  const other = off.filter((one) => one > OTHER_CELL).length;
  if (other > Math.max(1, OTHER_SHARE * off.length)) return `${other} of ${off.length} cells look otherwise`;
  const mean = off.reduce((sum, one) => sum + one, 0) / off.length;
  return mean > OTHER_COLOUR ? `its colours are ${mean.toFixed(1)} steps off` : undefined;
}

const moved = (by: number, less: string, more: string): string[] =>
  Math.abs(by) > MOVED ? [`${Math.abs(Math.round(by * 10) / 10)} px ${by < 0 ? less : more}`] : [];

/** Boxes without a counterpart: of a page that says what it said, the style has hidden or shown them. */
const alone = (
  boxes: readonly Seen[],
  paired: readonly number[],
  what: string,
  name: 'expected' | 'actual',
) => {
  const known = new Set(paired);
  return boxes.flatMap((box, at): Difference[] =>
    known.has(at) ? [] : [{ key: box.key, what, [name]: box }],
  );
};

/**
 * What has changed between two sights of a page though it says the same. Boxes of other words are left out, and where
 * they begin is asked only of boxes whose neighbour above is the same: an editor's paragraph moves all that follows.
 */
export function compare(was: Sight, is: Sight): Comparison {
  const [expected, actual] = [was.boxes, is.boxes];
  const pairs = pairsOf(expected, actual);
  const same = pairs.filter(([a, b]) => expected[a]?.words === actual[b]?.words);
  const isWhole = same.length === expected.length && same.length === actual.length;
  const differences: Difference[] = [];
  let before: Seen | undefined;
  let after: Seen | undefined;
  let last = -2;
  for (const [a, b] of same) {
    const [old, now] = [expected[a], actual[b]];
    if (!old || !now) continue;
    const shift = now.y - old.y - (before && after ? after.y - before.y : 0);
    const follows = isWhole || last === a - 1;
    const what = [
      ...moved(now.x - old.x, 'further left', 'further right'),
      ...(follows && now.y !== old.y ? moved(shift, 'further up', 'further down') : []),
      ...moved(now.w - old.w, 'narrower', 'wider'),
      ...moved(now.h - old.h, 'lower', 'higher'),
    ];
    if (old.style !== now.style) what.push('another colour, face or line');
    const picture = pictureDifference(old, now);
    if (picture) what.push(picture);
    if (what.length > 0)
      differences.push({ key: now.key, what: what.join(', '), actual: now, expected: old });
    [before, after, last] = [old, now, a];
  }
  if (was.said === is.said) {
    differences.push(
      ...alone(
        expected,
        pairs.map(([a]) => a),
        'is gone',
        'expected',
      ),
    );
    differences.push(
      ...alone(
        actual,
        pairs.map(([, b]) => b),
        'is new',
        'actual',
      ),
    );
  }
  return { differences, sameWords: (2 * same.length) / Math.max(1, expected.length + actual.length) };
}
