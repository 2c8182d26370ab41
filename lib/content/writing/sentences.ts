import { OBJECT } from './passages.ts';

const ZH_END = /[。！？…；\n]+/u;
/** A point between two digits ends nothing, nor does one after a single capital or a well-known short form. */
const EN_END = /(?<!\b(?:[A-Z]|Mr|Ms|Dr|St|No|vs|e\.g|i\.e|c))[.!?;:]+(?=[\s”’")]|$)|\n+/u;

/** Chinese characters of a sentence; a number, a price or a Latin word counts as one, marks as none. */
export const zhLength = (sentence: string): number =>
  sentence.match(
    new RegExp(`\\p{Script=Han}|[\\p{Script=Latin}\\d.,:%¥’–-]*[\\p{Script=Latin}\\d]|${OBJECT}`, 'gu'),
  )?.length ?? 0;

/** Sentences of a Chinese text; a semicolon ends one, as it does to the ear. */
export const zhSentences = (text: string): string[] => text.split(ZH_END).filter((one) => zhLength(one) > 0);

/** Words of an English text. A price and a number are words; Chinese in it is none. */
export const enWords = (text: string): string[] =>
  text.match(new RegExp(`[¥$]?\\d[\\d.,:]*|\\p{Script=Latin}+(?:[’']\\p{Script=Latin}+)*|${OBJECT}`, 'gu')) ??
  [];

export const enSentences = (text: string): string[] =>
  text.split(EN_END).filter((one) => enWords(one).length > 0);
