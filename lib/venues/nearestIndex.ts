import { distanceKm, type Point } from './distance.ts';
import { type Axis, medianSplit } from './medianSplit.ts';
import { chordSquared, unitVector, type Vector } from './unitVector.ts';

export interface Near {
  /** Where the point stands in the list that was indexed. */
  index: number;
  km: number;
}

/** Nearest first; equally near ones in the order of the list. Fewer than `count` only where the list has fewer. */
export type Nearest = (point: Point, count: number) => Near[];

type Tree = { members: readonly number[] } | { axis: Axis; at: number; low: Tree; high: Tree };

/** Fewer points are looked through faster than parted. */
const LEAF = 8;

function grow(members: readonly number[], vectors: readonly Vector[]): Tree {
  if (members.length <= LEAF) return { members };
  const { axis, at, low, high } = medianSplit(members, vectors);
  return { axis, at, low: grow(low, vectors), high: grow(high, vectors) };
}

/** The best so far, nearest first, never more than `count`. */
class Best {
  readonly members: number[] = [];
  readonly #squares: number[] = [];
  readonly #count: number;

  constructor(count: number) {
    this.#count = count;
  }

  /** Nothing farther than this can get in. */
  get limit(): number {
    return this.members.length < this.#count
      ? Number.POSITIVE_INFINITY
      : (this.#squares[this.#count - 1] ?? -1);
  }

  offer(member: number, square: number): void {
    if (square > this.limit) return;
    let place = this.members.length;
    while (place > 0 && this.#isBehind(place - 1, member, square)) place--;
    this.members.splice(place, 0, member);
    this.#squares.splice(place, 0, square);
    if (this.members.length > this.#count) {
      this.members.pop();
      this.#squares.pop();
    }
  }

  #isBehind(place: number, member: number, square: number): boolean {
    const there = this.#squares[place] ?? 0;
    return there > square || (there === square && (this.members[place] ?? 0) > member);
  }
}

/**
 * Points made ready for “which are nearest”: a k-d tree of unit vectors, where poles and date line are no exceptions.
 * Built in n·log² n; a question then looks at some dozens of points, not at all.
 */
export function nearestIndex(points: readonly Point[]): Nearest {
  const vectors = points.map(unitVector);
  const root = grow([...points.keys()], vectors);
  return (point, count) => {
    const from = unitVector(point);
    const best = new Best(count);
    const visit = (tree: Tree): void => {
      if ('members' in tree) {
        for (const member of tree.members) best.offer(member, chordSquared(from, vectors[member] ?? from));
        return;
      }
      const beyond = from[tree.axis] - tree.at;
      visit(beyond < 0 ? tree.low : tree.high);
      if (beyond ** 2 <= best.limit) visit(beyond < 0 ? tree.high : tree.low);
    };
    if (count > 0) visit(root);
    return best.members.map((index) => ({ index, km: distanceKm(point, points[index] ?? point) }));
  };
}
