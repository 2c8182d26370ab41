import type { Card } from '#lib/share/card.ts';
import { covers, type Typeface } from './typeface.ts';

/** The renderer would fetch these as pictures from another server, whatever the fonts have. */
const PICTURE =
  /\p{Emoji_Presentation}|\p{Extended_Pictographic}|\p{Regional_Indicator}|\u200d|\u20e3|\ufe0f/u;

/** Everything that is written on a card, of whatever kind. */
export function cardText({ kicker, title, price, priceNote, source, figure, facts }: Card): string {
  const hero = [price, priceNote, source, figure?.value, figure?.unit, figure?.label];
  return [kicker, title, ...hero.map((words) => words ?? ''), ...facts].join(' ');
}

const name = (char: string): string =>
  `“${char}” (U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;

/**
 * Throws when a card has no title, or a character that no font can draw. It must run before every rendering: the
 * renderer itself would ask a server for the missing glyph, and without an answer print an empty box and
 * report success.
 */
export function checkGlyphs(card: Card, typeface: Typeface): void {
  const page = `share image of the page "${card.key}" (${card.locale})`;
  if (card.title.trim() === '') throw new Error(`${page}: the title is empty → write one`);
  for (const char of cardText(card)) {
    if (PICTURE.test(char))
      throw new Error(
        `${page}: ${name(char)} is an emoji, and cards have none → take it out of the title or the facts`,
      );
    if (!covers(typeface, char))
      throw new Error(
        `${page}: no font of the project has ${name(char)} → write the word with another character, ` +
          'or add a font that has it to lib/card/cardFonts.ts',
      );
  }
}
