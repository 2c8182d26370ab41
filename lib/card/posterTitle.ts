import type { Card } from '#lib/share/card.ts';
import type { CardFonts } from './cardFonts.ts';
import { type Fitted, fitText, type Setting } from './fitText.ts';
import { TITLE } from './posterGeometry.ts';

export type Step = readonly [size: number, lines: number];
/** Sizes of the title above a hero, and alone in the sky, from the best. */
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
export const ALONE: readonly Step[] = [
  [216, 2],
  [204, 2],
  [190, 2],
  [176, 2],
  [160, 2],
  [150, 3],
  [140, 3],
  [128, 3],
  [116, 3],
  [104, 4],
  [92, 4],
  [80, 4],
  [68, 5],
  [56, 6],
];

/** Lower edge of a poster's title, px. */
export const bottomOf = ({ size, lines }: Fitted): number => TITLE.top + lines.length * size * TITLE.line;

/** The ways to set a title that end above `most`. */
const settings = (steps: readonly Step[], most: number): Setting[] =>
  steps.flatMap(([size, allowed]) => {
    const lines = Math.min(allowed, Math.floor((most - TITLE.top) / (size * TITLE.line)));
    return lines > 0 ? [{ size, lines, width: TITLE.width }] : [];
  });

/** The largest way to set the title of a card above `most`; undefined when there is none. */
export const fitTitle = (
  card: Card,
  fonts: CardFonts,
  steps: readonly Step[],
  most: number,
): Fitted | undefined => fitText(card.title, fonts.display, settings(steps, most));

export const tooLong = (card: Card): Error =>
  new Error(
    `poster of the page "${card.key}" (${card.locale}): the title fits in no size → make the title shorter`,
  );
