/** May not begin a line: closing marks, and signs that belong to what stands before them. */
const NO_START = /^[\p{Pe}\p{Pf}\p{M}、。，．：；？！,.:;?!…—–·℃°%％’”々ー~～/-]/u;
/** May not end a line: opening marks, and a currency sign before its figure. */
const NO_END = /[\p{Ps}\p{Pi}“‘¥$#]$/u;
const PHRASE_END = /[、。，：；？！）》」』】”]$/u;
const SPACED_PHRASE_END = /[,:;?!.·]$/;
const HAN = /[\u2e80-\u9fff\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u;

/** What a break costs beside the unevenness of the lines; beside one character alone word lists often err. */
const COST = { phrase: 0, word: 0.12, single: 0.3, inside: 0.6, torn: 4, forbidden: 9 } as const;
/** How far a text may be broken up, from the least: between words, beside single characters, inside words, anywhere. */
export const WRAP_LIMITS = [COST.word, COST.single, COST.inside, COST.forbidden] as const;

/**
 * Offsets at which a word begins, as the browser knows them (Intl.Segmenter). Old ones do not; their lines may break
 * between any two Chinese characters.
 */
export type WordStarts = (text: string) => ReadonlySet<number> | undefined;

export interface WrapOptions {
  wordStarts?: WordStarts;
  /** One of WRAP_LIMITS; anywhere unless given. */
  limit?: number;
}

function costAt(text: string, at: number, words: ReadonlySet<number> | undefined): number {
  const before = text.slice(0, at).trimEnd();
  const after = text.slice(at).trimStart();
  if (NO_START.test(after) || NO_END.test(before)) return COST.forbidden;
  const spaced = before.length < at || /\s/.test(text[at] ?? '');
  const isHan = HAN.test(before.slice(-1)) || HAN.test(after[0] ?? '');
  // A figure keeps its unit: 2 小时.
  if (/\d$/.test(before) && HAN.test(after[0] ?? '')) return COST.torn;
  if (PHRASE_END.test(before) || (spaced && SPACED_PHRASE_END.test(before))) return COST.phrase;
  if (spaced) return COST.word;
  if (!isHan) return COST.torn;
  if (!words?.has(at)) return COST.inside;
  return words.has(at - 1) || words.has(at + 1) ? COST.single : COST.word;
}

/** Without the space at which it was broken, and without a ` · ` at its end: the break says the same. */
const lineOf = (part: string): string => part.trim().replace(/\s+·$/, '');

interface Best {
  lines: string[];
  cost: number;
}

/**
 * Breaks a text into as few lines as fit in `box`, as even as may be: at phrases and words first, never with 、。，」 at
 * the start of a line unless nothing else fits. One character wider than the box gets a line of its own.
 * @returns undefined when the text cannot be broken so within the limit.
 */
export function wrapText(
  text: string,
  width: (line: string) => number,
  box: number,
  { wordStarts, limit = COST.forbidden }: WrapOptions = {},
): string[] | undefined {
  const words = wordStarts?.(text);
  const offsets = [0];
  for (const char of text) offsets.push((offsets[offsets.length - 1] ?? 0) + char.length);
  const best: (Best | undefined)[] = [{ lines: [], cost: 0 }];
  for (let end = 1; end < offsets.length; end++) {
    const at = offsets[end] ?? 0;
    const breaking = at < text.length ? costAt(text, at, words) : 0;
    if (breaking > limit) continue;
    for (let start = end - 1; start >= 0; start--) {
      const line = lineOf(text.slice(offsets[start], at));
      const share = width(line) / box;
      if (share > 1 && start < end - 1) break;
      const from = best[start];
      if (!from) continue;
      // One line more costs more than breaking a word, and less than tearing a name apart.
      const cost = from.cost + 2 + share ** 2 + breaking;
      if (cost < (best[end]?.cost ?? Number.POSITIVE_INFINITY))
        best[end] = { lines: [...from.lines, line], cost };
    }
  }
  const lines = best[offsets.length - 1]?.lines.filter(Boolean);
  return lines && lines.length > 0 ? lines : undefined;
}
