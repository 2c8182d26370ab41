/** May not begin a line: closing marks, and signs that belong to what stands before them. */
const NO_START = /^[\p{Pe}\p{Pf}、。，．：；？！,.:;?!…—–·℃%％’”々ー~～/-]/u;
/** May not end a line: opening marks, and a currency sign before its figure. */
const NO_END = /[\p{Ps}\p{Pi}“‘¥#]$/u;
const AFTER_PHRASE = /[、。，：；？！）》」』】”]$/u;
/** Western marks end a phrase only before a space: a time such as 12:00 has none. */
const AFTER_PHRASE_SPACED = /[,:;?!)·]$/u;
const FULL_WIDTH_END = /[\u3000-\u303f\uff00-\uffef]$/;
const BEFORE_PHRASE = /^[（《「『【“(]/u;

/**
 * What a break costs, against a line that is as wide as the box (1) or half of it (0.25). Beside a single
 * character the segmenter often errs: it takes 自行车 for 自行 and 车.
 */
const COST = { phrase: 0, word: 0.12, single: 0.3, inside: 0.6 } as const;

/** How far a text may be broken up, from the least: between words, beside single characters, inside words. */
export const BREAK_LIMITS = [COST.word, COST.single, COST.inside] as const;

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

/** Cost of breaking before each word of the text, by offset. */
function wordCosts(text: string): Map<number, number> {
  const parts = [...words.segment(text)];
  return new Map(
    parts.map(({ index, segment }, i) => {
      const single = [parts[i - 1]?.segment ?? '', segment].some((part) => part.length === 1 && isHan(part));
      return [index, single ? COST.single : COST.word];
    }),
  );
}

/** Cost of a break between two parts of a text; undefined where none is allowed. */
function costAt(before: string, after: string, word: number | undefined): number | undefined {
  const end = before.trimEnd();
  const next = after.trimStart();
  if (next === '' || NO_START.test(next) || NO_END.test(end) || ties(before, next)) return undefined;
  const spaced = next !== after || end !== before;
  if (AFTER_PHRASE.test(end) || BEFORE_PHRASE.test(next) || (spaced && AFTER_PHRASE_SPACED.test(end)))
    return COST.phrase;
  if (spaced) return COST.word;
  const chinese = isHan(after.slice(0, 1)) || isHan(before.slice(-1)) || FULL_WIDTH_END.test(before);
  return chinese ? (word ?? COST.inside) : undefined;
}

function breaksOf(text: string, limit: number): Break[] {
  const costs = wordCosts(text);
  return [...graphemes.segment(text)].slice(1).flatMap(({ index }) => {
    const cost = costAt(text.slice(0, index), text.slice(index), costs.get(index));
    return cost === undefined || cost > limit ? [] : [{ at: index, cost }];
  });
}

export interface BreakOptions {
  /** One of BREAK_LIMITS; only between words unless given. */
  limit?: number;
  /**
   * How much a break at a phrase is worth: 1 in headlines, less in running text, which would rather be
   * even.
   */
  phrasing?: number;
}

/**
 * Breaks a text into as few lines as fit, by phrase or by word, never against the rules of Chinese line
 * starts and ends; among equal counts the most even lines win. A ` · ` at the end of a line goes: the break
 * says the same.
 * @param width measures a line; @param box the widest line allowed, in the same unit.
 * @returns undefined when some unbreakable piece is wider than the box.
 */
export function breakLines(
  text: string,
  width: (line: string) => number,
  box: number,
  { limit = COST.word, phrasing = 1 }: BreakOptions = {},
): string[] | undefined {
  const stops: Break[] = [{ at: 0, cost: 0 }, ...breaksOf(text, limit), { at: text.length, cost: 0 }];
  const best: ({ count: number; cost: number; lines: string[] } | undefined)[] = [
    { count: 0, cost: 0, lines: [] },
  ];
  for (let end = 1; end < stops.length; end++) {
    for (let start = end - 1; start >= 0; start--) {
      const from = best[start];
      const line = text
        .slice(stops[start]?.at, stops[end]?.at)
        .replace(/\s+·\s+$/, '')
        .trim();
      const share = width(line) / box;
      if (share > 1) break;
      if (!from) continue;
      const count = from.count + 1;
      const cost = from.cost + share ** 2 + (stops[end]?.cost ?? 0) * phrasing;
      const rival = best[end];
      if (!rival || count < rival.count || (count === rival.count && cost < rival.cost))
        best[end] = { count, cost, lines: [...from.lines, line] };
    }
  }
  return best[stops.length - 1]?.lines;
}
