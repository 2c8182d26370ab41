import { normalise } from '#lib/search/normalise.ts';

/** A set of names in the forms in which people type them. */
export interface Spellings {
  /** Chinese names without spaces: found wherever a term stands in them. */
  han: string[];
  /** Latin names and pinyin, run together from every word on: found from the start of any word. */
  latin: string[];
  /** Whole Latin names run together, and their initials: what one or two letters are compared with. */
  starts: string[];
}

const HAN = /\p{Script=Han}/u;

/** All forms of some names. A name is a phrase; its words are parted by spaces, as pinyin syllables are. */
export function spellingsOf(names: readonly string[]): Spellings {
  const all: Spellings = { han: [], latin: [], starts: [] };
  for (const name of names) {
    const words = normalise(name).split(' ').filter(Boolean);
    if (words.length === 0) continue;
    const joined = words.join('');
    if (HAN.test(joined)) {
      all.han.push(joined);
      continue;
    }
    all.starts.push(joined);
    if (words.length > 1) all.starts.push(words.map((word) => word[0]).join(''));
    for (let from = 0; from < words.length; from++) all.latin.push(words.slice(from).join(''));
  }
  return all;
}

/** A query as its terms. An apostrophe parts syllables, not words: `xi'an` is one term. */
export const termsOf = (query: string): string[] =>
  normalise(query.replace(/['’‘]/g, '')).split(' ').filter(Boolean);

export const isHan = (term: string): boolean => HAN.test(term);

/** Whether a term fits some names. One or two letters must begin a name or its initials, or all would match. */
export function fits(term: string, { han, latin, starts }: Spellings): boolean {
  if (isHan(term)) return han.some((name) => name.includes(term));
  const begins = (name: string) => name.startsWith(term);
  return starts.some(begins) || (term.length > 2 && latin.some(begins));
}
