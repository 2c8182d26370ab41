import type { Locale } from '#lib/i18n/locale.ts';
import { MONTHS_EN } from '#lib/i18n/text/monthName.ts';
import { wordMessages } from '../messages/wordMessages.ts';
import { each, type Slip, slip } from './slip.ts';

/** Not 2026-11-22, 010-6655, EN-1077 or a name with a hyphen. */
const HYPHEN_RANGE = /(?<![\w.-])\d{1,4}(?:[.:]\d+)?%? ?(?:-|~|～) ?\d{1,4}(?:[.:]\d+)?(?![\w-]|\.\d)/g;
const WIDE = /[０-９Ａ-Ｚａ-ｚ％￥]+/g;

/** Ranges, money and the width of digits: the same in both languages. */
export const numbersIn = (text: string): Slip[] => [
  ...each(text, HYPHEN_RANGE, ({ 0: range, index }) => {
    const write = range.replace(/ ?(?:-|~|～) ?/, '–');
    return slip(wordMessages.range, [range, write], index, { length: range.length, write });
  }),
  ...each(text, /¥ +\d[\d,.]*/g, ({ 0: found, index }) => {
    const write = found.replace(/ +/, '');
    return slip(wordMessages.money, [found, write], index, { length: found.length, write });
  }),
  ...each(text, WIDE, ({ 0: found, index }) => {
    const write = found.normalize('NFKC');
    return slip(wordMessages.width, [found, write], index, { length: found.length, write });
  }),
  ...each(text, /\u3000+/g, ({ 0: found, index }) =>
    slip(wordMessages.wideSpace, [], index, { length: found.length, write: '' }),
  ),
];

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const ZH_WEEKDAYS = '日一二三四五六';
const ZH_DATE =
  /(?:(\d{4}) ?年 ?)?(?<!\d)(\d{1,2}) ?月 ?(\d{1,2}) ?[日号](?:[，（( ]{0,2}(?:星期|周)([日天一二三四五六]))?/gu;
const EN_DATE = new RegExp(
  `(?:(${WEEKDAYS.join('|')}),? )?(?<!\\d)(\\d{1,2}) (${MONTHS_EN.join('|')})(?:,? (\\d{4}))?`,
  'g',
);

function date(
  offset: number,
  found: string,
  [year, month, day]: readonly [number | undefined, number, number],
  weekday: number,
): Slip | undefined {
  // Without its year, 29 February may be meant.
  const last = month >= 1 && month <= 12 ? new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate() : 0;
  if (day < 1 || day > last) return slip(wordMessages.noDay, [found], offset);
  if (year === undefined || weekday < 0) return undefined;
  const right = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  if (right === weekday) return undefined;
  return slip(wordMessages.otherWeekday, [found, `周${ZH_WEEKDAYS[right]}`, WEEKDAYS[right] ?? ''], offset);
}

const numberOr = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);

const zhDate = (match: RegExpExecArray): Slip | undefined => {
  const [found, year, month, day, weekday] = match;
  const named = weekday === undefined ? -1 : ZH_WEEKDAYS.indexOf(weekday === '天' ? '日' : weekday);
  return date(match.index, found, [numberOr(year), Number(month), Number(day)], named);
};

const enDate = (match: RegExpExecArray): Slip | undefined => {
  const [found, weekday, day, month, year] = match;
  const named = weekday === undefined ? -1 : WEEKDAYS.indexOf(weekday);
  return date(match.index, found, [numberOr(year), MONTHS_EN.indexOf(month ?? '') + 1, Number(day)], named);
};

/** Dates that no calendar has, and weekdays that do not fit theirs. */
export const datesIn = (text: string, locale: Locale): Slip[] =>
  locale === 'zh' ? each(text, ZH_DATE, zhDate) : each(text, EN_DATE, enDate);
