import type { Card } from '#lib/share/card.ts';
import { BREAK_LIMITS, breakLines } from './breakLines.ts';
import { NOTE } from './panelGeometry.ts';
import { shortenNote } from './shortenNote.ts';
import { lineWidth, type Typeface } from './typeface.ts';

/** Chinese sets its ellipsis in the middle of the line, English on the ground. */
const ELLIPSIS = { zh: '…', en: '...' } as const;

/**
 * Room for the small lines: how many, how wide in px, and whether the note may be cut short to keep to it.
 */
interface Room {
  rows: number;
  width: number;
  cut: boolean;
}

/**
 * The small lines of a panel: what the price buys with its year, the kicker, and the facts as far as there
 * is room. Undefined when the note or the kicker would not fit.
 */
export function panelNotes(card: Card, face: Typeface, { rows, width, cut }: Room): string[] | undefined {
  const measure = (line: string) => lineWidth(face, line, NOTE.size);
  const set = (line: string): string[] => {
    const ways = BREAK_LIMITS.map((limit) => breakLines(line, measure, width, { limit, phrasing: 0.25 }));
    return ways.find(Boolean) ?? [line];
  };
  const fits = (line: string): boolean => set(line).length < rows;
  const { priceNote: whole = '' } = card;
  const note = cut ? shortenNote(whole, ELLIPSIS[card.locale], fits) : whole;
  const lines = note === '' ? [] : set(note);
  for (const extra of [card.kicker, ...card.facts]) {
    const more = set(extra);
    if (lines.length + more.length <= rows) lines.push(...more);
    else if (extra === card.kicker) return undefined;
  }
  return lines;
}
