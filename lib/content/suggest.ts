import { say, type Words } from './say.ts';

/** Damerau–Levenshtein distance (optimal string alignment): insertions, deletions, changes and swaps of neighbours. */
function distance(a: string, b: string): number {
  let older: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + same,
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) best = Math.min(best, (older[column - 2] ?? 0) + 1);
      next.push(best);
    }
    older = last;
    last = next;
  }
  return last[b.length] ?? 0;
}

/** The allowed name nearest to what was written, if it is near enough to be a slip of the pen. */
export function nearest(written: string, allowed: Iterable<string>): string | undefined {
  if (written.length > 60) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(written.length / 3)) + 1;
  for (const name of allowed) {
    const away = distance(written.toLowerCase(), name.toLowerCase());
    if (away < least && away < written.length) [best, least] = [name, away];
  }
  return best;
}

/** “Write X instead”, or the list of what is allowed; of a long list only its beginning and its length. */
export function writeInstead(
  written: string,
  allowed: readonly string[],
  wrap = (name: string) => name,
): Words {
  const near = nearest(written, allowed);
  if (near !== undefined)
    return say(`是不是 ${wrap(near)}？改成它就好`, `did you mean ${wrap(near)}? Write that`);
  const shown = allowed.slice(0, allowed.length > 30 ? 10 : 30).map(wrap);
  const rest = allowed.length - shown.length;
  return say(
    `可以用：${shown.join('、')}${rest > 0 ? ` 等 ${allowed.length} 个` : ''}`,
    `allowed: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
  );
}
