const PLAIN = /^[a-z0-9]$/;

/**
 * What a text is indexed by: every character, every two neighbours, and within words of Latin letters and figures
 * every three. Chinese thus needs no word breaks, and any piece of a word is found. The text is normalised.
 */
export function gramsOf(text: string): Set<string> {
  const grams = new Set<string>();
  for (const word of text.split(' ')) {
    const characters = [...word];
    for (let at = 0; at < characters.length; at++) {
      const [one = '', two = '', three = ''] = characters.slice(at, at + 3);
      grams.add(one);
      if (two) grams.add(one + two);
      if (three && PLAIN.test(one) && PLAIN.test(two) && PLAIN.test(three)) grams.add(one + two + three);
    }
  }
  return grams;
}

/** The gram of a whole name: a page that bears it is the answer to it. */
export const nameGram = (name: string): string => `=${name}`;

/** Every n-th character from the first, and the last start that still fits. */
function starts(length: number, width: number, most: number): number[] {
  const last = length - width;
  const step = Math.max(width, Math.ceil(last / Math.max(1, most - 1)));
  const places: number[] = [];
  for (let at = 0; at < last; at += step) places.push(at);
  return [...places, last];
}

/** More say little more about where a word may stand, and cost a file each. */
const MOST = 4;

/**
 * The grams by which pages that may hold a term are looked up: they cover it, and are as few as may be. A page with
 * all of them may still lack the term (`matchDoc.ts` looks), but no page that holds it lacks one of them.
 */
export function gramsFor(term: string): string[] {
  const characters = [...term];
  if (characters.length < 3) return [term];
  const width = characters.every((character) => PLAIN.test(character)) ? 3 : 2;
  const cut = (at: number): string => characters.slice(at, at + width).join('');
  return [...new Set(starts(characters.length, width, MOST).map(cut))];
}

/** All grams of a term that say something about its spelling: what a misspelt word still shares with the right one. */
export function spellingGrams(term: string): string[] {
  const characters = [...term];
  const width = characters.every((character) => PLAIN.test(character)) ? 3 : 2;
  return [
    ...new Set(
      characters
        .slice(0, Math.max(1, characters.length - width + 1))
        .map((_, at) => characters.slice(at, at + width).join('')),
    ),
  ];
}
