import type { Card } from '#lib/share/card.ts';
import type { CardFonts } from './cardFonts.ts';
import { type Fitted, fitText } from './fitText.ts';
import { TITLE } from './posterGeometry.ts';
import { type Step, stepsAbove } from './titleSteps.ts';

/** Sizes of the title alone in the sky, from the best. */
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

/** The largest way to set the title of a card above `most`; undefined when there is none. */
export const fitTitle = (
  card: Card,
  fonts: CardFonts,
  steps: readonly Step[],
  most: number,
): Fitted | undefined => {
  const settings = stepsAbove(steps, most).map(([size, lines]) => ({ size, lines, width: TITLE.width }));
  return fitText(card.title, fonts.display, settings);
};

export const tooLong = (card: Card): Error =>
  new Error(
    `poster of the page "${card.key}" (${card.locale}): the title fits in no size → make the title shorter`,
  );
