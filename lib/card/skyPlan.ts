import type { Card } from '#lib/share/card.ts';
import type { CardFonts } from './cardFonts.ts';
import { type Fitted, fitText, type Setting } from './fitText.ts';
import { lineWidth } from './typeface.ts';

/** Where the words begin, the small lines above and below the title, and the space between. Px. */
export const SKY = { top: 22, gap: 8, note: { size: 26, line: 32 }, headLine: 1.12 } as const;

/** Chat apps crop the card to its middle square, 630 px wide: the words stay inside it. */
export const SKY_ROOM = 606;

/** Sizes for one line and for two, from the best. */
const STEPS: readonly (readonly [size: number, lines: number])[] = [
  [112, 1],
  [104, 1],
  [96, 1],
  [88, 1],
  [84, 2],
  [80, 1],
  [76, 2],
  [74, 1],
  [70, 2],
  [66, 2],
  [64, 2],
];
const SETTINGS: readonly Setting[] = STEPS.map(([size, lines]) => ({ size, lines, width: SKY_ROOM }));

/** The same, one line before two: a frame of the film has faces where the second line would stand. */
const FLAT = SETTINGS.toSorted((a, b) => a.lines - b.lines);

const fitsIn =
  (height: number) =>
  ({ size, lines }: Setting) =>
    size * lines * SKY.headLine <= height;

export interface SkyPlan {
  layout: 'sky';
  kicker: string;
  title: Fitted;
  /** The facts in one line; empty when there are none. */
  facts: string;
}

/** How far down the words reach, px. */
export const skyDepth = ({ title, facts }: SkyPlan): number =>
  SKY.top + (SKY.note.line + SKY.gap) * (facts ? 2 : 1) + title.lines.length * title.size * SKY.headLine;

/**
 * Layout without a price: the title in the sky of the scene, which is free down to `end` px. Undefined when
 * the title is too long for it.
 */
export function skyPlan(card: Card, fonts: CardFonts, end: number): SkyPlan | undefined {
  const fits = (line: string) => lineWidth(fonts.text[card.locale], line, SKY.note.size) <= SKY_ROOM;
  if (!fits(card.kicker)) return undefined;
  const facts = [card.facts.join(' · '), card.facts.at(-1) ?? ''].find(fits) ?? '';
  const height = end - SKY.top - (SKY.note.line + SKY.gap) * (facts ? 2 : 1);
  const title = fitText(card.title, fonts.display, (card.still ? FLAT : SETTINGS).filter(fitsIn(height)));
  return title && { layout: 'sky', kicker: card.kicker, title, facts };
}
