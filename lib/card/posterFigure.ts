import type { Card } from '#lib/share/card.ts';
import type { CardFonts } from './cardFonts.ts';
import type { Fitted } from './fitText.ts';
import { linesIn } from './linesIn.ts';
import { FIGURE, TITLE } from './posterGeometry.ts';
import { bottomOf } from './titleSteps.ts';
import { lineWidth } from './typeface.ts';

/** A number set bare in the sky. Px. */
export interface FigurePlan {
  value: string;
  size: number;
  unit: string;
  /** Lines above the number and their top; the top of the number’s ink. */
  label: string[];
  labelTop: number;
  top: number;
}

export const LEAST_FIGURE = 215;
const MOST_FIGURE = 380;
/** A number of words, such as 全年, is as wide as four digits and needs less height to be seen. */
const MOST_WORDS = 260;
/** From the title to the line below it, px. */
const LABEL_ABOVE = 36;
/** Han characters begin higher in their line than figures do. Px. */
const HIGHER_WORDS = 18;

/** The number bare in the sky, where there is room for it below the title. */
export function figurePlan(
  card: Card,
  fonts: CardFonts,
  title: Fitted,
  room: number,
): FigurePlan | undefined {
  const { figure } = card;
  if (!figure) return undefined;
  const label = linesIn(figure.label, fonts.text[card.locale], FIGURE.label.size, TITLE.width) ?? [
    figure.label,
  ];
  const inWords = !/\d/.test(figure.value);
  const most = inWords ? MOST_WORDS : MOST_FIGURE;
  const top =
    bottomOf(title) + FIGURE.above + label.length * FIGURE.label.line + (inWords ? HIGHER_WORDS : 0);
  const em =
    lineWidth(fonts.display, figure.value, 1) + lineWidth(fonts.display, figure.unit, FIGURE.unit) + 0.08;
  const size = Math.floor(Math.min(most, (room - top - FIGURE.gap) / FIGURE.ink, TITLE.width / em));
  if (size < Math.min(LEAST_FIGURE, most)) return undefined;
  const labelTop = bottomOf(title) + LABEL_ABOVE;
  return { value: figure.value, size, unit: figure.unit, label, labelTop, top };
}
