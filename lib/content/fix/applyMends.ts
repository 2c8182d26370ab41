/** A change of a text: so many characters from an offset on are replaced. */
export interface Mend {
  from: number;
  length: number;
  write: string;
}

/** Applies changes from the end of a text to its beginning. Of two that touch the same characters the first one wins. */
export function applyMends(text: string, mends: readonly Mend[]): string {
  let until = -1;
  const apart = mends
    .toSorted((a, b) => a.from - b.from || a.length - b.length)
    .filter(({ from, length }) => {
      if (from < until || (from === until && length === 0)) return false;
      until = from + Math.max(length, 1);
      return true;
    });
  return apart.reduceRight((rest, { from, length, write }) => {
    return rest.slice(0, from) + write + rest.slice(from + length);
  }, text);
}
