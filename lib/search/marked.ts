import { normalise } from './normalise.ts';

/** A piece of a text; `hit` when it is what was searched for. */
export interface Piece {
  text: string;
  hit: boolean;
}

const letters = new Map<string, string>();

/** What a character is compared as. Kept: to normalise each one of a page anew took most of the time of an answer. */
function lettersOf(character: string): string {
  const known = letters.get(character) ?? normalise(character).replace(/ /g, '');
  letters.set(character, known);
  return known;
}

/** Where each letter of the normalised text stands in the original one. */
function alignment(text: string): { normal: string; at: number[] } {
  let normal = '';
  const at: number[] = [];
  let gap = false;
  let place = 0;
  for (const character of text) {
    const own = lettersOf(character);
    if (own === '') gap = normal !== '' && (gap || !/\p{M}/u.test(character));
    else {
      if (gap) {
        normal += ' ';
        at.push(place);
      }
      gap = false;
      for (const letter of own) {
        normal += letter;
        for (let unit = 0; unit < letter.length; unit++) at.push(place);
      }
    }
    place += character.length;
  }
  at.push(text.length);
  return { normal, at };
}

/** Start and end of every hit in the original text, in order and without overlap. */
function hitsIn(text: string, terms: readonly string[]): [start: number, end: number][] {
  const { normal, at } = alignment(text);
  const hits: [number, number][] = [];
  for (const term of terms) {
    for (let from = normal.indexOf(term); from >= 0; from = normal.indexOf(term, from + term.length)) {
      const start = at[from] ?? 0;
      const last = at[from + term.length - 1] ?? start;
      hits.push([start, last + ([...text.slice(last)][0]?.length ?? 1)]);
    }
  }
  const joined: [number, number][] = [];
  for (const hit of hits.sort(([a], [b]) => a - b)) {
    const before = joined[joined.length - 1];
    if (before && hit[0] <= before[1]) before[1] = Math.max(before[1], hit[1]);
    else joined.push(hit);
  }
  return joined;
}

/** Cuts a text at what was searched for. The pieces make up the text. */
export function marked(text: string, terms: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  const add = (end: number, hit: boolean): void => {
    if (end > done) pieces.push({ text: text.slice(done, end), hit });
    done = Math.max(done, end);
  };
  for (const [start, end] of hitsIn(text, terms)) {
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return pieces;
}

/** Characters before the first hit, and in all; a Latin letter takes half the room of a Chinese one. */
const BEFORE = { zh: 16, en: 40 } as const;
const ALL = { zh: 64, en: 140 } as const;
const ELLIPSIS = { zh: '……', en: '… ' } as const;

/** A line of a long text around the first thing that was searched for; its beginning when there is none. */
export function snippet(text: string, terms: readonly string[], locale: 'zh' | 'en'): Piece[] {
  // As it is written, if it is: to align the whole text takes long.
  const written = terms.map((term) => text.indexOf(term)).filter((at) => at >= 0);
  const first = written.length > 0 ? Math.min(...written) : (hitsIn(text, terms)[0]?.[0] ?? 0);
  let start = Math.max(0, first - BEFORE[locale]);
  if (start > 0 && locale === 'en') start = Math.max(0, text.lastIndexOf(' ', start) + 1);
  // Never half an emoji.
  if (/[\uDC00-\uDFFF]/.test(text[start] ?? '')) start -= 1;
  const cut = [...text.slice(start, start + 2 * ALL[locale])].slice(0, ALL[locale]).join('');
  const whole = start + cut.length >= text.length;
  return marked(`${start > 0 ? ELLIPSIS[locale] : ''}${cut}${whole ? '' : ELLIPSIS[locale].trim()}`, terms);
}
