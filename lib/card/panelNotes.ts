import type { Card } from '#lib/share/card.ts';
import { linesIn } from './linesIn.ts';
import { NOTE } from './panelGeometry.ts';
import { shortenNote } from './shortenNote.ts';
import type { Typeface } from './typeface.ts';

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
 * The small lines of a band: what the price buys with its year, the kicker, and the facts as far as there
 * is room. Undefined when the note or the kicker would not fit.
 */
export function panelNotes(card: Card, face: Typeface, { rows, width, cut }: Room): string[] | undefined {
  const set = (line: string): string[] => linesIn(line, face, NOTE.size, width) ?? [line];
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
