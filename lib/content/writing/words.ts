import type { Locale } from '#lib/i18n/locale.ts';
import type { writingRules } from '../rules/writingRules.ts';
import { say, type Words } from '../say.ts';
import { SUPERLATIVES, TERMS } from './wordLists.ts';

/** Something said that the style guide says otherwise. */
export interface Slip {
  rule: Extract<keyof typeof writingRules, `words/${string}`>;
  offset: number;
  message: Words;
  fix: Words;
}

const HAN = '\\p{Script=Han}';
const MARK: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  ';': '；',
  ':': '：',
  '?': '？',
  '(': '（',
  ')': '）',
  '"': '“ ”',
  "'": '‘ ’',
};

const ZH_HALF = new RegExp(
  `(?<=${HAN})[,;:?("'](?!//)|(?<=${HAN})\\.(?!\\w|\\.)|[)"'](?=${HAN})|\\.{3}`,
  'gu',
);
const ZH_TIGHT = new RegExp(`(?<=${HAN})(?=[A-Za-z0-9¥])|(?<=[A-Za-z0-9%℃°])(?=${HAN})`, 'gu');
const ZH_LOOSE = /(?<=[，。；：、！？（）“”《》]) (?=[^\s])|(?<=\S) (?=[，。；：、！？）”》])/gu;
const EN_STRAIGHT = /"|(?<=[A-Za-z])'|'(?=[A-Za-z])/g;
const FULL_WIDTH = /[，。；：！？（）](?!\p{Script=Han})(?<!\p{Script=Han}[，。；：！？（）])/gu;
/** Not 2026-11-22, 010-6655, EN-1077 or a name with a hyphen. */
const HYPHEN_RANGE = /(?<![\w.-])\d{1,4}(?:[.:]\d+)?%? ?(?:-|~|～) ?\d{1,4}(?:[.:]\d+)?(?![\w-]|\.\d)/g;

/** A Weibo topic has no spaces. */
const TOPIC = /#[^#\n]+#/g;
const withoutTopics = (text: string): string => text.replace(TOPIC, (topic) => ' '.repeat(topic.length));

const each = (text: string, pattern: RegExp, slip: (found: string) => Omit<Slip, 'offset'>): Slip[] =>
  [...text.matchAll(pattern)].map((match) => ({ ...slip(match[0]), offset: match.index }));

function terms(text: string, locale: Locale): Slip[] {
  return TERMS[locale].flatMap(({ found, write }) =>
    each(text, found, (word) => ({
      rule: 'words/term',
      message: say(`用了“${word}”`, `“${word}” is used`),
      fix: write
        ? say(`写“${write}”`, `write: ${write}`)
        : say('换成说得清楚的话', 'say it plainly, or drop it'),
    })),
  );
}

const superlatives = (text: string, locale: Locale): Slip[] =>
  each(text, SUPERLATIVES[locale], (word) => ({
    rule: 'words/superlative',
    message: say(`“${word}”是绝对化的说法`, `“${word}” is a claim that nothing proves`),
    fix: say('写出数字和来源，或者删掉', 'give a figure and its source, or drop it'),
  }));

const exclamations = (text: string): Slip[] =>
  each(text, /[!！]/g, () => ({
    rule: 'words/exclamation',
    message: say('有感叹号', 'there is an exclamation mark'),
    fix: say('改成句号', 'end with a full stop'),
  }));

const ranges = (text: string): Slip[] =>
  each(text, HYPHEN_RANGE, (range) => {
    const right = range.replace(/ ?(?:-|~|～) ?/, '–');
    return {
      rule: 'words/range',
      message: say(`范围写成了“${range}”`, `the range “${range}”`),
      fix: say(`写成“${right}”`, `write “${right}”`),
    };
  });

const money = (text: string): Slip[] =>
  each(text, /¥ \d/g, (found) => ({
    rule: 'words/punctuation',
    message: say(`“${found}”里多了空格`, `“${found}” has a space`),
    fix: say('¥ 紧跟数字', 'no space after ¥'),
  }));

const mark = (found: string, right: string): Omit<Slip, 'offset'> => ({
  rule: 'words/punctuation',
  message: say(`这里用了 ${found}`, `the mark ${found} stands here`),
  fix: say(`写成 ${right}`, `write ${right}`),
});

const gap = (zh: string, en: string): Omit<Slip, 'offset'> => ({
  rule: 'words/spacing',
  message: say(zh, en),
  fix: say(
    '汉字和字母、数字之间空一格，挨着全角标点不空',
    'one space between Han and Latin, none beside full-width marks',
  ),
});

function marks(text: string, locale: Locale): Slip[] {
  if (locale === 'zh')
    return [
      ...each(text, ZH_HALF, (found) => mark(found, MARK[found] ?? '……')),
      ...each(withoutTopics(text), ZH_TIGHT, () =>
        gap('汉字和字母、数字挨着', 'no space between Han and Latin'),
      ),
      ...each(text, ZH_LOOSE, () => gap('全角标点旁边有空格', 'a space beside a full-width mark')),
    ];
  return [
    ...each(text, EN_STRAIGHT, (found) => mark(found, found === '"' ? '“ ”' : '’')),
    ...each(text, FULL_WIDTH, (found) =>
      mark(found, Object.keys(MARK).find((key) => MARK[key] === found) ?? '.'),
    ),
  ];
}

/** What the style guide would say otherwise in a text of one language, in the order of the text. */
export const slipsIn = (text: string, locale: Locale): Slip[] =>
  [
    ...terms(text, locale),
    ...superlatives(text, locale),
    ...exclamations(text),
    ...ranges(text),
    ...money(text),
    ...marks(text, locale),
  ].toSorted((a, b) => a.offset - b.offset);
