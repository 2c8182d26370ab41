import { type Box, boxAround, isTouching } from './box.ts';
import { type HungLabel, hangLabels, type LabelWish } from './hangLabels.ts';
import { CENTRE, pointAt, RIM, RINGS_KM, type Spot2D } from './plane.ts';
import type { Spot } from './spot.ts';
import { clipped, priceWidth, textWidth } from './textWidth.ts';

const MARK_SIZE = 12;
/** Sizes of the words, in units; the styles use the same. */
const TAG_TEXT = 17;
const MINOR_TEXT = 14;
const NAME_TEXT = 13;
const RING_TEXT = 11.5;

const TAG_HEIGHT = 24;
/** The hole with its cut corners in front, a little air behind. */
const TAG_PADDING = 22;
const NAME_HEIGHT = 16;
const NAME_EMS = 9;
const ORIGIN_SIZE = 26;
const MOST_TAGS = 12;
/** Where few tags hang, places without a price are named as well. */
const MOST_LABELS = 9;

export interface Mark extends Spot2D {
  spot: Spot;
}
export interface Tag extends HungLabel {
  spot: Spot;
  mark: Spot2D;
  /** A price on a tag, or the name of a place whose price nobody has published. */
  kind: 'price' | 'name';
  text: string;
}
export interface RingLabel extends Spot2D {
  km: number;
}
export interface AroundLayout {
  marks: readonly Mark[];
  tags: readonly Tag[];
  rings: readonly RingLabel[];
}

/** Directions in which the rings may be labelled, south-east first: prices hang mostly to the sides. */
const RING_BEARINGS = [157.5, 202.5, 112.5, 247.5, 22.5, 337.5, 67.5, 292.5];

const ringBoxes = (bearing: number): (Box & Spot2D & { km: number })[] =>
  RINGS_KM.map((km) => {
    const at = pointAt(km, bearing);
    return { km, ...at, ...boxAround(at, RING_TEXT * 4.2, RING_TEXT * 1.3) };
  });

/** Labels all rings in one line, in the direction where they lie on the fewest marks. */
function labelRings(marks: readonly Box[]) {
  const hidden = (bearing: number): number =>
    ringBoxes(bearing).reduce((sum, box) => sum + marks.filter((mark) => isTouching(box, mark)).length, 0);
  const [best = 180] = [...RING_BEARINGS].sort((a, b) => hidden(a) - hidden(b));
  return ringBoxes(best);
}

/** Nearest first; where that says nothing, the id settles it, so that the order of the list never does. */
const byNearness = (a: Spot, b: Spot): number => a.km - b.km || (a.id < b.id ? -1 : 1);

/** The order in which tags are hung: answers before history, the cheap before the dear, the near before the far. */
const byPrice = (a: Spot, b: Spot): number =>
  Number(a.isMinor ?? false) - Number(b.isMinor ?? false) || (a.cny ?? 0) - (b.cny ?? 0) || byNearness(a, b);

const winds = [0, 90, 180, 270].map((bearing): Box => {
  const angle = (bearing * Math.PI) / 180;
  const at = { x: CENTRE + (RIM + 14) * Math.sin(angle), y: CENTRE - (RIM + 14) * Math.cos(angle) };
  return boxAround(at, 16, 16);
});

/**
 * Lays out what lies around an origin: a mark for every spot, a price tag for the cheapest, a name for some of those
 * without a price, a label for each ring. Pure: the same spots always give the same picture. Spots must be within the
 * outermost ring.
 */
export function aroundLayout(spots: readonly Spot[]): AroundLayout {
  const marks = spots
    .map((spot) => ({ spot, ...pointAt(spot.km, spot.bearing) }))
    .sort((a, b) => byNearness(b.spot, a.spot));
  const boxes = new Map(marks.map((mark) => [mark.spot.id, boxAround(mark, MARK_SIZE, MARK_SIZE)]));
  const rings = labelRings([...boxes.values()]);
  const origin = { x: CENTRE, y: CENTRE };
  const fixed = [...rings, ...winds, boxAround(origin, ORIGIN_SIZE, ORIGIN_SIZE)];
  const priced = spots.filter(({ price }) => price !== undefined).sort(byPrice);
  const unpriced = spots.filter(({ price }) => price === undefined).sort(byNearness);
  const tagWish = ({ id, km, bearing, price = '', isMinor }: Spot): LabelWish => ({
    id,
    at: pointAt(km, bearing),
    width: priceWidth(price) * (isMinor ? MINOR_TEXT : TAG_TEXT) + TAG_PADDING,
    height: TAG_HEIGHT,
  });
  const nameWish = ({ id, km, bearing, name }: Spot): LabelWish => ({
    id,
    at: pointAt(km, bearing),
    width: textWidth(clipped(name, NAME_EMS)) * NAME_TEXT + 4,
    height: NAME_HEIGHT,
    isShy: true,
  });
  const tagged = priced.slice(0, MOST_TAGS);
  const named = unpriced.slice(0, Math.max(0, MOST_LABELS - tagged.length));
  const hung = hangLabels([...tagged.map(tagWish), ...named.map(nameWish)], { fixed, marks: boxes });
  const spotOf = new Map(spots.map((spot) => [spot.id, spot]));
  const tags = hung.flatMap((label): Tag[] => {
    const spot = spotOf.get(label.id);
    if (!spot) return [];
    const mark = pointAt(spot.km, spot.bearing);
    const { price } = spot;
    return price === undefined
      ? [{ ...label, spot, mark, kind: 'name', text: clipped(spot.name, NAME_EMS) }]
      : [{ ...label, spot, mark, kind: 'price', text: price }];
  });
  return { marks, tags, rings: rings.map(({ km, x, y }) => ({ km, x, y })) };
}
