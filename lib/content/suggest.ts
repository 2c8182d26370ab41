import { editDistance } from '#lib/editDistance.ts';
import { say, type Words } from './say.ts';

/** The allowed name nearest to what was written, if it is near enough to be a slip of the pen. */
export function nearest(written: string, allowed: Iterable<string>): string | undefined {
  if (written.length > 60) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(written.length / 3)) + 1;
  for (const name of allowed) {
    const away = editDistance(written.toLowerCase(), name.toLowerCase(), least);
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
