import type { Locale } from '#lib/i18n/locale.ts';
import { wordMessages } from '../messages/wordMessages.ts';
import { marksIn } from './marks.ts';
import { datesIn, numbersIn } from './numbers.ts';
import { each, type Slip, slip } from './slip.ts';
import { spellingIn } from './spelling.ts';
import { SUPERLATIVES, TERMS } from './wordLists.ts';

export type { Slip } from './slip.ts';

/** Words that may stand twice: “had had”, 目的的, 不了了之. */
const DOUBLED: Record<Locale, RegExp> = {
  zh: /(?<!目)的的(?!士)|(?<!不)了了|是是(?!非)|们们|们的的|[，、；：]{2,}|(?<!。)。。(?!。)|，。|。，/gu,
  en: /\b([a-z]+) \1\b/gi,
};

const MAY_DOUBLE = new Set(['had', 'that', 'bye', 'no', 'hop']);

const terms = (text: string, locale: Locale): Slip[] =>
  TERMS[locale].flatMap(({ found, write }) =>
    each(text, found, ({ 0: word, index }) => slip(wordMessages.term, [word, write], index)),
  );

const superlatives = (text: string, locale: Locale): Slip[] =>
  each(text, SUPERLATIVES[locale], ({ 0: word, index }) => slip(wordMessages.superlative, [word], index));

const exclamations = (text: string): Slip[] =>
  each(text, /[!！]/g, ({ index }) => slip(wordMessages.exclamation, [], index));

const doubled = (text: string, locale: Locale): Slip[] =>
  each(text, DOUBLED[locale], ({ 0: found, 1: word, index }) =>
    word && MAY_DOUBLE.has(word.toLowerCase())
      ? undefined
      : slip(wordMessages.doubled, [found, word ?? found.charAt(0)], index),
  );

/** What the style guide would say otherwise in a text of one language, in the order of the text. */
export const slipsIn = (text: string, locale: Locale): Slip[] =>
  [
    ...terms(text, locale),
    ...superlatives(text, locale),
    ...exclamations(text),
    ...numbersIn(text),
    ...datesIn(text, locale),
    ...doubled(text, locale),
    ...marksIn(text, locale),
    ...(locale === 'en' ? spellingIn(text) : []),
  ].toSorted((a, b) => a.offset - b.offset);
