import type { Locale } from '#lib/i18n/locale.ts';
import { type Finding, finding, START } from '../finding.ts';
import { say } from '../say.ts';
import type { Passage } from './passages.ts';
import { enSentences, enWords, zhLength, zhSentences } from './sentences.ts';
import { syllables } from './syllables.ts';

/** Bars of the editorial programme. */
export const ZH_MOST = 40;
export const EN_LEAST = 60;
/** Below this many sentences an average says nothing. */
const FEWEST = 5;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Average characters of a Chinese sentence. */
export function zhAverage(texts: readonly string[]): number {
  const sentences = texts.flatMap(zhSentences);
  return sentences.length === 0 ? 0 : sum(sentences.map(zhLength)) / sentences.length;
}

/** Flesch reading ease (1948): 60 is plain English, 100 a comic strip. */
export function flesch(texts: readonly string[]): number {
  const sentences = texts.flatMap(enSentences).length;
  const words = texts.flatMap(enWords);
  if (sentences === 0) return 100;
  return 206.835 - 1.015 * (words.length / sentences) - 84.6 * (sum(words.map(syllables)) / words.length);
}

/** How hard a text is, as one finding if it is too hard; what stands out is named. */
export function checkReading(passages: readonly Passage[], locale: Locale): Finding[] {
  const prose = passages.filter(({ kind }) => kind === 'prose');
  const texts = prose.map(({ text }) => text);
  const split = locale === 'zh' ? zhSentences : enSentences;
  const size = locale === 'zh' ? zhLength : (one: string) => enWords(one).length;
  const sentences = prose.flatMap((passage) =>
    split(passage.text).map((text) => ({ text: text.trim(), passage })),
  );
  if (sentences.length < FEWEST) return [];
  const [longest] = sentences.toSorted((a, b) => size(b.text) - size(a.text));
  const place = longest ? longest.passage.at(longest.passage.text.indexOf(longest.text)) : START;
  const opening = longest ? [...longest.text].slice(0, 24).join('') : '';
  const value = locale === 'zh' ? zhAverage(texts) : flesch(texts);
  const shown = value.toFixed(1);
  const fix = say(
    `先拆开长的，例如“${opening}…”`,
    `start with long ones such as “${opening}…”; swap long words for short ones`,
  );
  if (locale === 'zh' && value > ZH_MOST)
    return [
      finding(
        place,
        'reading/long',
        say(
          `平均每句 ${shown} 个字，上限 ${ZH_MOST}`,
          `${shown} characters a sentence; ${ZH_MOST} is the most`,
        ),
        fix,
      ),
    ];
  if (locale === 'en' && value < EN_LEAST)
    return [
      finding(
        place,
        'reading/hard',
        say(
          `英文易读度 ${shown}，至少要 ${EN_LEAST}`,
          `Flesch reading ease is ${shown}; ${EN_LEAST} is the least`,
        ),
        fix,
      ),
    ];
  return [];
}
