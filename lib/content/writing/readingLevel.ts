import type { Locale } from '#lib/i18n/locale.ts';
import { type Finding, START } from '../finding.ts';
import { readingMessages } from '../messages/readingMessages.ts';
import type { Passage } from './passages.ts';
import { enSentences, enWords, type Sentence, zhSentences } from './sentences.ts';
import { syllables } from './syllables.ts';

/** Bars of the editorial programme. */
export const ZH_MOST = 40;
export const EN_LEAST = 60;
/** The longest sentence: characters in Chinese, words in English. */
const LONGEST: Record<Locale, number> = { zh: 80, en: 45 };
/** Characters and words a minute, read to oneself; and the longest text, min. */
const PER_MINUTE: Record<Locale, number> = { zh: 400, en: 220 };
const MOST_MINUTES = 15;
/** Below this many sentences an average says nothing. */
const FEWEST = 5;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const zhMean = (sentences: readonly Sentence[]): number =>
  sentences.length === 0 ? 0 : sum(sentences.map(({ size }) => size)) / sentences.length;

const ease = (sentences: number, words: readonly string[]): number =>
  sentences === 0
    ? 100
    : 206.835 - 1.015 * (words.length / sentences) - 84.6 * (sum(words.map(syllables)) / words.length);

/** Average characters of a Chinese sentence. */
export const zhAverage = (texts: readonly string[]): number => zhMean(texts.flatMap(zhSentences));

/** Flesch reading ease (1948): 60 is plain English, 100 a comic strip. */
export const flesch = (texts: readonly string[]): number =>
  ease(texts.flatMap(enSentences).length, texts.flatMap(enWords));

const opening = (sentence: string): string => [...sentence].slice(0, 24).join('');

/** How hard and how long a text is: what is too much, named where it stands out. */
export function checkReading(passages: readonly Passage[], locale: Locale): Finding[] {
  const prose = passages.filter(({ kind }) => kind === 'prose');
  const split = locale === 'zh' ? zhSentences : enSentences;
  const sentences = prose.flatMap((passage) =>
    split(passage.text).map(({ text, size }) => ({ text: text.trim(), size, passage })),
  );
  const placeOf = ({ text, passage }: (typeof sentences)[number]) => passage.at(passage.text.indexOf(text));
  const found = sentences
    .filter((one) => one.size > LONGEST[locale])
    .map((one) => readingMessages.sentence(placeOf(one), one.size, LONGEST[locale], opening(one.text)));
  const minutes = Math.round(sum(sentences.map((one) => one.size)) / PER_MINUTE[locale]);
  if (minutes > MOST_MINUTES) found.push(readingMessages.length(START, minutes, MOST_MINUTES));
  if (sentences.length < FEWEST) return found;
  const words = (): string[] => prose.flatMap(({ text }) => enWords(text));
  const value = locale === 'zh' ? zhMean(sentences) : ease(sentences.length, words());
  if (locale === 'zh' ? value <= ZH_MOST : value >= EN_LEAST) return found;
  const [longest] = sentences.toSorted((a, b) => b.size - a.size);
  const place = longest ? placeOf(longest) : START;
  const start = opening(longest?.text ?? '');
  const hard =
    locale === 'zh'
      ? readingMessages.long(place, value.toFixed(1), ZH_MOST, start)
      : readingMessages.hard(place, value.toFixed(1), EN_LEAST, start);
  return [...found, hard];
}
