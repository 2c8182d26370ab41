import { cleanText } from './cleanText.ts';
import { cutToUnits, textUnits } from './textUnits.ts';

/** Lengths in Latin letters; a Chinese character counts as two. */
export const MOST_LINE = 40;
export const MOST_NAME = 24;

export interface TypedText {
  /** What is drawn. */
  text: string;
  /** Length of what was typed, once cleaned. */
  units: number;
  /** Why not everything is drawn. */
  fault: 'tooLong' | 'dropped' | undefined;
}

/** What of a typed text is drawn, and what to say of the rest. */
export function typedText(typed: string, most: number): TypedText {
  const { text, dropped } = cleanText(typed);
  const units = textUnits(text);
  return {
    text: cutToUnits(text, most),
    units,
    fault: units > most ? 'tooLong' : dropped ? 'dropped' : undefined,
  };
}
