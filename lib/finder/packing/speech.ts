/** Pinyin of a text, syllable by syllable: `长春` → `chang chun`. What is not Chinese is left out. */
export type Say = (text: string) => string;

const hanOf = (text: string): string[] => text.match(/\p{Script=Han}/gu) ?? [];

/** Every Chinese character of a text once, in the order of its first appearance. */
export const charactersOf = (text: string): string[] => [...new Set(hanOf(text))];

/**
 * Reads characters by a list of syllables, one for each of `charactersOf(text)`. So a file need not repeat its
 * characters beside their pinyin: they stand in its names anyway.
 */
export function sayWith(syllables: string, text: string): Say {
  const list = syllables.split(' ');
  const spoken = new Map(charactersOf(text).map((character, index) => [character, list[index]]));
  return (name) =>
    hanOf(name)
      .map((character) => spoken.get(character))
      .join(' ');
}
