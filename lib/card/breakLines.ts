/** May not begin a line: closing marks, and signs that belong to what stands before them. */
const NO_START = /^[\p{Pe}\p{Pf}、。，．：；？！,.:;?!…—–·℃%％’”々ー~～/-]/u;
/** May not end a line: opening marks, and a currency sign before its figure. */
const NO_END = /[\p{Ps}\p{Pi}“‘¥#]$/u;
const AFTER_PHRASE = /[、。，：；？！）》」』】”,:;?!)]$|·$/u;
const BEFORE_PHRASE = /^[（《「『【“(]/u;

/** What a break costs, against a line that is as wide as the box (1) or half of it (0.25). */
const COST = { phrase: 0, word: 0.12, inside: 0.6 } as const;

interface Break {
  /** Offset in the text at which the next line begins. */
  at: number;
  cost: number;
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });
const isHan = (char: string): boolean => /\p{Script=Han}/u.test(char);

/** A space may be broken unless it ties a figure to its unit, as in `1 月` and `2 小时`. */
const ties = (before: string, after: string): boolean => /\d\s*$/.test(before) && isHan(after.slice(0, 1));

function costAt(before: string, after: string, wordStart: boolean): number | undefined {
  const next = after.trimStart();
  if (next === '' || NO_START.test(next) || NO_END.test(before.trimEnd()) || ties(before, next))
    return undefined;
  if (AFTER_PHRASE.test(before.trimEnd()) || BEFORE_PHRASE.test(next)) return COST.phrase;
  const spaced = next !== after || /\s$/.test(before);
  if (spaced) return COST.word;
  const cjk =
    isHan(after.slice(0, 1)) || isHan(before.slice(-1)) || /[\u3000-\u303f\uff00-\uffef]$/.test(before);
  if (!cjk) return undefined;
  return wordStart ? COST.word : COST.inside;
}

function breaksOf(text: string, inside: boolean): Break[] {
  const starts = new Set([...words.segment(text)].map(({ index }) => index));
  return [...graphemes.segment(text)].slice(1).flatMap(({ index }) => {
    const cost = costAt(text.slice(0, index), text.slice(index), starts.has(index));
    return cost === undefined || (cost === COST.inside && !inside) ? [] : [{ at: index, cost }];
  });
}

/**
 * Breaks a text into as few lines as fit, by phrase or by word, never against the rules of Chinese line starts and
 * ends; among equal counts the most even lines win. A ` · ` at the end of a line goes: the break says the same.
 * @param width measures a line; @param box the widest line allowed, in the same unit.
 * @param inside whether a Chinese word may be broken between two characters.
 * @returns undefined when some unbreakable piece is wider than the box.
 */
export function breakLines(
  text: string,
  width: (line: string) => number,
  box: number,
  inside = false,
): string[] | undefined {
  const stops: Break[] = [{ at: 0, cost: 0 }, ...breaksOf(text, inside), { at: text.length, cost: 0 }];
  const best: ({ count: number; cost: number; lines: string[] } | undefined)[] = [
    { count: 0, cost: 0, lines: [] },
  ];
  for (let end = 1; end < stops.length; end++) {
    for (let start = end - 1; start >= 0; start--) {
      const from = best[start];
      const line = text.slice(stops[start]?.at, stops[end]?.at).replace(/\s+·\s+$/, '').trim();
      const share = width(line) / box;
      if (share > 1) break;
      if (!from) continue;
      const count = from.count + 1;
      const cost = from.cost + share ** 2 + (stops[end]?.cost ?? 0);
      const rival = best[end];
      if (!rival || count < rival.count || (count === rival.count && cost < rival.cost))
        best[end] = { count, cost, lines: [...from.lines, line] };
    }
  }
  return best[stops.length - 1]?.lines;
}
