import { OBJECT } from './passages.ts';

const ZH_END = /[。！？…；\n]+/u;
/** A point between two digits ends nothing, nor does one after a single capital or a well-known short form. */
const EN_END = /(?<!\b(?:[A-Z]|Mr|Ms|Dr|St|No|vs|e\.g|i\.e|c))[.!?;:]+(?=[\s”’")]|$)|\n+/u;

const ZH_UNIT = new RegExp(
  `\\p{Script=Han}|[\\p{Script=Latin}\\d.,:%¥’–-]*[\\p{Script=Latin}\\d]|${OBJECT}`,
  'gu',
);
const EN_WORD = new RegExp(`[¥$]?\\d[\\d.,:]*|\\p{Script=Latin}+(?:[’']\\p{Script=Latin}+)*|${OBJECT}`, 'gu');

/** Chinese characters of a sentence; a number, a price or a Latin word counts as one, marks as none. */
export const zhLength = (sentence: string): number => sentence.match(ZH_UNIT)?.length ?? 0;

/** A sentence, and how many characters or words it has. */
export interface Sentence {
  text: string;
  size: number;
}

const sized = (texts: readonly string[], sizeOf: (text: string) => number): Sentence[] =>
  texts.map((text) => ({ text, size: sizeOf(text) })).filter(({ size }) => size > 0);

/** Sentences of a Chinese text; a semicolon ends one, as it does to the ear. */
export const zhSentences = (text: string): Sentence[] => sized(text.split(ZH_END), zhLength);

/** Words of an English text. A price and a number are words; Chinese in it is none. */
export const enWords = (text: string): string[] => text.match(EN_WORD) ?? [];

export const enSentences = (text: string): Sentence[] =>
  sized(text.split(EN_END), (one) => enWords(one).length);
