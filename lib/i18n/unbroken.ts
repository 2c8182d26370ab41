/** What is counted or measured in: the first character of a Chinese unit, or a whole short one. */
const HAN_UNIT =
  '[米岁元块人天年月日号分秒时小公厘毫千金银铜枚家处个位名次站座条片场届项双套斤亿万度级圈节层间种台张倍码轮平]';
const LATIN_UNIT = '(?:km|m|cm|mm|kg|kB|MB|min|h|a\\.m|p\\.m|million|billion)(?![a-z])';
const MEASURED = new RegExp(`(?<=\\d) (?=${HAN_UNIT}|${LATIN_UNIT})`, 'g');
const DATE = /(?<![\d.:¥–-])(?:\d{4}-\d\d-\d\d|\d{1,4}–\d{1,4})(?![\d.:–-])/g;

/** A text in which no line ends between a number and its unit: `1.1 米` keeps its space, which no longer breaks. */
export const unbroken = (text: string): string => text.replace(MEASURED, '\u00a0');

/** The parts of a text, those at odd places being dates such as `2026-01-31` or spans such as `18–30`, which do not break. */
export function partedByDates(text: string): string[] {
  const dates = text.match(DATE) ?? [];
  return text.split(DATE).flatMap((part, index) => {
    const date = dates[index];
    return date === undefined ? [part] : [part, date];
  });
}
