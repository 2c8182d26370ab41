import { editDistance } from '#lib/editDistance.ts';
import type { Nearly } from './matchVenues.ts';
import type { Spellings } from './spellings.ts';

/** Shorter words are too near to too many others: `xian` is one slip from `xiang`, `tian`, `yian` … */
const ONE_SLIP = 5;
const TWO_SLIPS = 9;

/** How many slips a word may hold; none in Chinese, in numbers and in short words. */
const slipsIn = (term: string): number =>
  !/^[a-z]+$/.test(term) || term.length < ONE_SLIP ? 0 : term.length < TWO_SLIPS ? 1 : 2;

/** Any of a name’s words, or of the runs of them, that may be meant: ` bei jing shi ` holds `beijing`. */
function holds(spaced: string, term: string, slips: number): boolean {
  const words = spaced.trim().split(' ');
  return words.some((word, start) => {
    if (word[0] !== term[0]) return false;
    let run = '';
    for (let end = start; end < words.length && run.length < term.length + slips; end++) {
      run += words[end];
      if (editDistance(term, run, slips) <= slips) return true;
    }
    return false;
  });
}

/** Whether names fit a word with so many slips in it. The first letter is taken as right: it nearly always is. */
function withSlips(term: string, slips: number): (names: Spellings) => boolean {
  const known = new Map<Spellings, boolean>();
  return (names) => {
    const fits = known.get(names) ?? names.spaced.some((name) => holds(name, term, slips));
    known.set(names, fits);
    return fits;
  };
}

/** One slip forgiven, then two, as far as a word of this length may hold them. */
export const nearly: Nearly = (term) =>
  Array.from({ length: slipsIn(term) }, (_, index) => withSlips(term, index + 1));
