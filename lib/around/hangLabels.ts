import { type Box, isCrossing, isInside, isTouching } from './box.ts';
import { CENTRE, SIZE, type Spot2D } from './plane.ts';

/** Something to be written beside a mark. */
export interface LabelWish {
  id: string;
  /** Where its mark is. */
  at: Spot2D;
  width: number;
  height: number;
  /** Rather not shown than far from its mark, or on another one. */
  isShy?: boolean;
}

export interface HungLabel {
  id: string;
  box: Box;
  /** End of its cord: the hole of a tag, in the middle of the side that faces the mark. */
  hole: Spot2D;
  /** Which way the label runs from its hole. */
  side: 'left' | 'right';
}

interface Obstacles {
  /** Never covered: words, the origin. */
  fixed: readonly Box[];
  /** Marks by the id of their venue; covered only where nothing else is left. */
  marks: ReadonlyMap<string, Box>;
}

/** Cords are this long, the shortest that fits is taken. */
const CORDS = [11, 17, 24, 32, 42, 54];
/** Ways a cord may run: away from the middle first, then ever more to the sides. */
const TURNS = [0, 25, -25, 50, -50, 75, -75, 105, -105, 140, -140, 180];
const GAP = 3;
const HIDDEN_MARK_COST = 45;
const TURN_COST = 0.12;
/** Beyond this a label does more harm than good. */
const WORST = { bold: 100, shy: 30 };
const PLANE: Box = { left: 2, top: 2, right: SIZE - 2, bottom: SIZE - 2 };

interface Place extends HungLabel {
  cost: number;
}

function placeOf({ id, at, width, height }: LabelWish, cord: number, turn: number): Place {
  const outward = Math.atan2(at.y - CENTRE, at.x - CENTRE);
  const angle = outward + (turn * Math.PI) / 180;
  const hole = { x: at.x + cord * Math.cos(angle), y: at.y + cord * Math.sin(angle) };
  const side = hole.x < at.x ? 'left' : 'right';
  const left = side === 'right' ? hole.x - 6 : hole.x + 6 - width;
  const box = { left, top: hole.y - height / 2, right: left + width, bottom: hole.y + height / 2 };
  return { id, box, hole, side, cost: cord + Math.abs(turn) * TURN_COST };
}

/**
 * Hangs labels beside their marks so that none touches another, a fixed thing or the edge, and no cord runs through
 * a label. Takes the wishes in their order; one that finds no room is left out. The same wishes always hang the same.
 */
export function hangLabels(wishes: readonly LabelWish[], { fixed, marks }: Obstacles): HungLabel[] {
  const hung: HungLabel[] = [];
  const atOf = new Map(wishes.map(({ id, at }) => [id, at]));
  for (const wish of wishes) {
    const isFree = ({ box, hole }: Place): boolean =>
      isInside(box, PLANE) &&
      !fixed.some((one) => isTouching(box, one, GAP)) &&
      !hung.some(
        (other) =>
          isTouching(box, other.box, GAP) ||
          isCrossing(wish.at, hole, other.box) ||
          isCrossing(atOf.get(other.id) ?? other.hole, other.hole, box),
      );
    const hides = ({ box }: Place): number =>
      [...marks].filter(([id, mark]) => id !== wish.id && isTouching(box, mark)).length;
    const places = CORDS.flatMap((cord) => TURNS.map((turn) => placeOf(wish, cord, turn)))
      .filter(isFree)
      .map((place) => ({ ...place, cost: place.cost + hides(place) * HIDDEN_MARK_COST }))
      .filter(
        ({ cost, box }) =>
          cost < WORST[wish.isShy ? 'shy' : 'bold'] && !isTouching(box, marks.get(wish.id) ?? box, -1),
      )
      .sort((a, b) => a.cost - b.cost);
    const [best] = places;
    if (best) hung.push({ id: best.id, box: best.box, hole: best.hole, side: best.side });
  }
  return hung;
}
