import type { Card } from '#lib/share/card.ts';
import type { CardFonts } from './cardFonts.ts';
import { type Fitted, fitText, type Setting } from './fitText.ts';
import { lineWidth } from './typeface.ts';

/** Small lines above and below the title, px. */
export const SKY_NOTE = { size: 30, line: 40 } as const;
export const SKY_HEAD_LINE = 1.14;

/** Chat apps crop the card to its middle square: the title stays inside it as long as it is large enough. */
const SQUARE = 630;
const WIDEST = 1200 - 2 * 64;

const SETTINGS: readonly Setting[] = [
  ...[108, 100, 92].map((size) => ({ size, lines: 1, width: SQUARE })),
  ...[88, 82, 76, 70].map((size) => ({ size, lines: 2, width: SQUARE })),
  ...[84, 76, 70, 64].map((size) => ({ size, lines: 2, width: WIDEST })),
];

export interface SkyPlan {
  layout: 'sky';
  kicker: string;
  title: Fitted;
  /** The facts in one line; empty when there are none. */
  facts: string;
}

/** Layout without a price: the title in the sky of the scene. Undefined when the title is too long for it. */
export function skyPlan(card: Card, fonts: CardFonts): SkyPlan | undefined {
  const title = fitText(card.title, fonts.display, SETTINGS);
  if (!title) return undefined;
  const fits = (line: string) => lineWidth(fonts.text[card.locale], line, SKY_NOTE.size) <= WIDEST;
  const lines = [card.facts.join(' · '), card.facts.at(-1) ?? '', ''];
  return { layout: 'sky', kicker: card.kicker, title, facts: lines.find(fits) ?? '' };
}
