/** East Asian characters as wide as they are high, by block; what is beyond the basic plane is wide for certain. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[^\0-\uffff]/u;
const MARK = /\p{M}/u;

/** Width of one character in Latin letters: 2 for Chinese, 0 for a mark on the letter before it. */
const unitsOf = (char: string): number => (MARK.test(char) ? 0 : WIDE.test(char) ? 2 : 1);

/** Length of a text in Latin letters; a Chinese character counts as two. */
export function textUnits(text: string): number {
  let units = 0;
  for (const char of text) units += unitsOf(char);
  return units;
}

/** As much of a text as fits in `most` units, cut between characters. */
export function cutToUnits(text: string, most: number): string {
  let units = 0;
  let kept = '';
  for (const char of text) {
    units += unitsOf(char);
    if (units > most) break;
    kept += char;
  }
  return kept.trim();
}
