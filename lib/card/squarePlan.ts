import type { Card } from '#lib/share/card.ts';
import { BREAK_LIMITS } from './breakLines.ts';
import type { CardFonts } from './cardFonts.ts';
import { type Fitted, fitText, type Setting } from './fitText.ts';
import { lineWidth } from './typeface.ts';

/** The tag's paper between its edges, px of 300: what figures and words must keep to. */
export const TAG_ROOM = 242;
/**
 * The currency sign beside figures that would else be lower than 45 % of the square (their ink is .818 em).
 */
const SMALL_SIGN = 0.62;
const LEAST = 165;

export type SquarePlan =
  | { layout: 'square'; face: 'price'; figures: string; size: number; signSize: number; note: string }
  | { layout: 'square'; face: 'words'; words: Fitted }
  | { layout: 'square'; face: 'mark' };

/** What stands under the lower end of a range. */
export const FROM = { zh: '起', en: 'and up' } as const;

/** Price on the tag: the lower end of a range, with a full-size ¥ where there is room for it. */
function pricePlan(card: Card, price: string, fonts: CardFonts): SquarePlan {
  const [low = price] = price.split('–');
  const figures = low.replace('¥', '');
  const note = low === price ? '' : FROM[card.locale];
  const most = note ? 150 : 180;
  const em = (text: string) => lineWidth(fonts.display, text, 1);
  const sizeWith = (sign: number) => Math.min(most, TAG_ROOM / (em('¥') * sign + em(figures)));
  const sign = sizeWith(1) < Math.min(most, LEAST) ? SMALL_SIGN : 1;
  const size = Math.floor(sizeWith(sign));
  return { layout: 'square', face: 'price', figures, size, signSize: Math.floor(size * sign), note };
}

/** Four to six characters say something at the size of a stamp; more would not. */
function fewWords(card: Card): string | undefined {
  const phrases = [card.title.split(/[，：；。,:;]/u)[0] ?? '', card.kicker];
  const most = card.locale === 'zh' ? 6 : 12;
  return phrases.find((phrase) => [...phrase].length >= 2 && [...phrase].length <= most);
}

const settings = (lines: number, sizes: readonly number[]): Setting[] =>
  sizes.map((size) => ({ size, lines, width: TAG_ROOM - 16 }));

/** Two lines of English hang below their last line, and are smaller. */
const WORD_SIZES = {
  zh: [...settings(1, [100, 92, 84]), ...settings(2, [80, 74, 68, 62])],
  en: [...settings(1, [100, 92, 84, 76]), ...settings(2, [70, 64, 58])],
} as const;

/** The square: only the hanging tag with the price; else a few words on it; else the mark of the site. */
export function squarePlan(card: Card, fonts: CardFonts): SquarePlan {
  if (card.price) return pricePlan(card, card.price, fonts);
  const text = fewWords(card);
  const words = text ? fitText(text, fonts.display, WORD_SIZES[card.locale], [BREAK_LIMITS[1]]) : undefined;
  return words ? { layout: 'square', face: 'words', words } : { layout: 'square', face: 'mark' };
}
