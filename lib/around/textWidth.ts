/** Letters and digits are about half as wide as the characters of a Chinese text. */
const NARROW = /[\u0020-\u024f\u2010-\u2027]/;

/** About how wide a text is, in ems: on the safe side for the text faces that the site uses. */
export const textWidth = (text: string): number =>
  [...text].reduce((width, letter) => width + (NARROW.test(letter) ? 0.58 : 1), 0);

/** How wide a price is in the display face, whose figures are narrow, in ems. */
export const priceWidth = (price: string): number => price.length * 0.5;

/** A text that is at most so many ems wide; what does not fit gives way to an ellipsis. */
export function clipped(text: string, ems: number): string {
  if (textWidth(text) <= ems) return text;
  let kept = '';
  for (const letter of text) {
    if (textWidth(kept + letter) > ems - 1) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}
