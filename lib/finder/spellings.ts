import { normalise } from '#lib/search/normalise.ts';

/** A set of names in the forms in which people type them. */
export interface Spellings {
  /** Chinese names without spaces. */
  han: string[];
  /** Latin names and pinyin, a space before and after every word: ` nan hu bing chang `. */
  spaced: string[];
  /** Latin names run together, and their initials. */
  starts: string[];
}

const HAN = /\p{Script=Han}/u;
export const isHan = (term: string): boolean => HAN.test(term);

const wordsOf = (text: string): string[] => normalise(text).split(' ').filter(Boolean);

/** All forms of some names. A name is a phrase; its words are parted by spaces, as pinyin syllables are. */
export function spellingsOf(names: readonly string[]): Spellings {
  const all: Spellings = { han: [], spaced: [], starts: [] };
  for (const name of names) {
    const words = wordsOf(name);
    const joined = words.join('');
    if (isHan(joined)) all.han.push(joined);
    else if (joined) {
      all.spaced.push(` ${words.join(' ')} `);
      all.starts.push(joined, words.map((word) => word[0]).join(''));
    }
  }
  return all;
}

/** A query as its terms: letters and digits only. An apostrophe parts syllables, not words: `xi'an` is one term. */
export const termsOf = (query: string): string[] => wordsOf(query.replace(/['’‘]/g, ''));

/** A term with or without spaces inside, from the start of a word on: `nanhu` in ` nan hu bing chang `. */
const fromWord = (term: string): string => ` ${[...term].join(' ?')}`;

/**
 * Whether names fit a term. Chinese is found anywhere in a name; Latin letters from the start of any word or
 * syllable. One or two letters must begin a whole name or its initials, or be a word, or all would match.
 */
export function fitting(term: string): (names: Spellings) => boolean {
  if (isHan(term)) return ({ han }) => han.some((name) => name.includes(term));
  const inside = term.length > 2 ? new RegExp(fromWord(term)) : new RegExp(` ${term} `);
  return ({ starts, spaced }) =>
    starts.some((name) => name.startsWith(term)) || spaced.some((name) => inside.test(name));
}

/** Whether a name begins with a term as whole words: `xian` begins ` xi an … `, not ` xiang yang … `. */
export function leading(term: string): (names: Spellings) => boolean {
  const pattern = new RegExp(`^${fromWord(term)} `);
  return ({ spaced }) => spaced.some((name) => pattern.test(name));
}
