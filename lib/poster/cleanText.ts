/** Longer input is cut before anything else looks at it. */
const MOST_READ = 500;
const SPACES = /[\s\u2028\u2029]+/g;
/** Letters by name, but without ink: Hangul fillers, variation selectors, keycaps. */
const INKLESS = /[\u115f\u1160\u3164\uffa0]|\u034f|\u20e3|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/gu;
/** Anything but letters, figures, punctuation, signs of money and arithmetic, and the degree. */
const UNDRAWABLE = /[^\p{L}\p{M}\p{N}\p{P}\p{Sc}\p{Sm}°℃ ]/gu;
/** More than two marks on one letter climb into the lines above. */
const HEAPED = /(\p{M}{2})\p{M}+/gu;
const LEADING_MARKS = /^\p{M}+/u;

export interface Cleaned {
  text: string;
  /** Something was taken out: emoji, control and direction characters, zero-width ones. */
  dropped: boolean;
}

/**
 * What of a typed text can be drawn on one line. Runs of white space become one space. Characters that a canvas draws
 * as boxes, not at all, or in another direction are taken out. The result holds letters as they were: `<b>` stays
 * `<b>`, since nothing here is ever read as markup.
 */
export function cleanText(typed: string): Cleaned {
  const spaced = typed
    .slice(0, MOST_READ)
    .replace(/\ufeff/g, '\u200b')
    .replace(SPACES, ' ');
  const plain = spaced.normalize('NFC').replace(INKLESS, '').replace(UNDRAWABLE, '');
  const text = plain.replace(HEAPED, '$1').trim().replace(LEADING_MARKS, '').replace(/ +/g, ' ');
  return { text, dropped: plain.length < spaced.normalize('NFC').length };
}
