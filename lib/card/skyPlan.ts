import type { Card } from '#lib/share/card.ts';
import type { CardFonts } from './cardFonts.ts';
import { type Fitted, fitText, type Setting } from './fitText.ts';
import { lineWidth } from './typeface.ts';

/** Where the words begin, the small lines above and below the title, and the space between. Px. */
export const SKY = { top: 22, gap: 8, note: { size: 26, line: 32 }, headLine: 1.12 } as const;

/** Chat apps crop the card to its middle square: the title stays inside it as long as it is large enough. */
const SQUARE = 630;
const WIDEST = 1200 - 2 * 64;

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
const SETTINGS: readonly Setting[] = [
  ...STEPS.map(([size, lines]) => ({ size, lines, width: SQUARE })),
  ...STEPS.filter(([size]) => size < 90).map(([size, lines]) => ({ size, lines, width: WIDEST })),
];

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

/**
 * Layout without a price: the title in the sky of the scene, which is free down to `end` px. Undefined when
 * the title is too long for it.
 */
export function skyPlan(card: Card, fonts: CardFonts, end: number): SkyPlan | undefined {
  const fits = (line: string) => lineWidth(fonts.text[card.locale], line, SKY.note.size) <= WIDEST;
  const facts = [card.facts.join(' · '), card.facts.at(-1) ?? ''].find(fits) ?? '';
  const height = end - SKY.top - (SKY.note.line + SKY.gap) * (facts ? 2 : 1);
  const title = fitText(card.title, fonts.display, SETTINGS.filter(fitsIn(height)));
  return title && { layout: 'sky', kicker: card.kicker, title, facts };
}
