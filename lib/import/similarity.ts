import { editDistance } from '#lib/editDistance.ts';
import type { NameKeys } from './nameKeys.ts';

/** Behind a place name it is nearly the same name: 南山 in 北京南山. One character alone says nothing. */
const AT_END = 0.9;
/** Before something else it may be the place, not the venue: 青州 in 青州驼山, 亚布力 in 亚布力阳光. */
const INSIDE = 0.7;
/** Pinyin forgets the characters: 泰山 and 太山 sound alike. */
const BY_SOUND = 0.96;
/** Two places that are both just called “the ice rink”. */
const NAMELESS = 0.6;

function closeness(a: string, b: string, least: number): number {
  if (a === b) return 1;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const edits = 1 - editDistance(short, long) / long.length;
  if (short.length < least || !long.includes(short)) return edits;
  return Math.max(edits, long.endsWith(short) ? AT_END : INSIDE);
}

function best(a: readonly string[], b: readonly string[], least: number): number {
  let most = 0;
  for (const one of a) for (const other of b) most = Math.max(most, closeness(one, other, least));
  return most;
}

/** How alike two places are called, 0 to 1: the best of their Chinese, English and pinyin stems. */
export function similarity(a: NameKeys, b: NameKeys): number {
  if (a.generic || b.generic) return a.generic && b.generic ? NAMELESS : 0;
  return Math.max(best(a.han, b.han, 2), BY_SOUND * best(a.latin, b.latin, 6));
}
