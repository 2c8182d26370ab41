import { syllables } from '../syllables.ts';

type Example = readonly [name: string, pinyin: string];

/** Which syllables each character of some names was given, and how often. */
function count(examples: Iterable<Example>): Map<string, Map<string, number>> {
  const votes = new Map<string, Map<string, number>>();
  for (const [name, pinyin] of examples) {
    const characters = name.match(/\p{Script=Han}/gu) ?? [];
    const spoken = pinyin.split(' ');
    if (characters.length !== spoken.length) continue;
    characters.forEach((character, index) => {
      const syllable = spoken[index] ?? '';
      const counts = votes.get(character) ?? new Map<string, number>();
      votes.set(character, counts.set(syllable, (counts.get(syllable) ?? 0) + 1));
    });
  }
  return votes;
}

/** How a character is read most often in names whose pinyin is known; one that is in none, as in a dictionary. */
export function usualReadings(examples: Iterable<Example>): (character: string) => string {
  const votes = count(examples);
  return (character) => {
    const counts = [...(votes.get(character) ?? [])];
    if (counts.length === 0) return syllables(character);
    return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
  };
}
