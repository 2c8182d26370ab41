import type { Card } from '#lib/share/card.ts';
import type { CardFonts } from './cardFonts.ts';
import { linesIn } from './linesIn.ts';
import { FIGURE, TAG } from './posterGeometry.ts';
import { shortenNote } from './shortenNote.ts';
import { lineWidth } from './typeface.ts';

/** Chinese sets its ellipsis in the middle of the line, English on the ground. */
const ELLIPSIS = { zh: '…', en: '...' } as const;

/** What is written on a hanging tag, and how large. Px. */
export interface TagPlan {
  width: number;
  height: number;
  /** Price or number, its size, and the unit behind it. */
  value: string;
  size: number;
  unit: string;
  unitSize: number;
  /** What it buys or counts, with the year. */
  notes: string[];
  noteSize: number;
  /** Who said so; empty when nobody need be named. */
  source: string[];
  sourceSize: number;
}

const NOTE_LINES = 3;
/** Sizes of the note in widths of the tag; only then is it cut short. */
const NOTE_SIZES = [0.062, 0.056, 0.051] as const;
/** Line heights of the small lines, in em, and the least space above them, px. */
export const NOTE_LEADING = 1.36;
export const SOURCE_LEADING = 1.5;
const GAP = 18;
/** Size of a unit beside its number. */
const UNIT = 0.42;

/** The hero of a card in words: its price, or the number that stands for it. */
export function heroWords({ price, priceNote = '', figure }: Card) {
  if (price !== undefined) return { value: price, unit: '', note: priceNote };
  return figure && { value: figure.value, unit: figure.unit, note: figure.label };
}

/** The words of a tag of this width; undefined when the card has no hero. A note too long for it is cut short. */
export function posterTagPlan(card: Card, fonts: CardFonts, width: number): TagPlan | undefined {
  const hero = heroWords(card);
  if (!hero) return undefined;
  const { value, unit, note } = hero;
  const face = fonts.text[card.locale];
  const room = width * (1 - 2 * TAG.pad);
  const em = lineWidth(fonts.display, value, 1) + (unit ? lineWidth(fonts.display, unit, UNIT) + 0.06 : 0);
  const height = Math.round(width * TAG.height);
  const sourceSize = Math.round(width * 0.047);
  const fitsIn = (size: number) => (text: string) =>
    (linesIn(text, face, size, room)?.length ?? 99) <= NOTE_LINES;
  const sizes = NOTE_SIZES.map((share) => Math.round(width * share));
  const noteSize = sizes.find((size) => fitsIn(size)(note)) ?? sizes.at(-1) ?? 0;
  const shown = shortenNote(note, ELLIPSIS[card.locale], fitsIn(noteSize));
  const notes = linesIn(shown, face, noteSize, room) ?? [shown];
  const source = card.source ? (linesIn(card.source, face, sourceSize, room)?.slice(0, 2) ?? []) : [];
  const small = notes.length * noteSize * NOTE_LEADING + source.length * sourceSize * SOURCE_LEADING;
  const inkRoom = height - width * (TAG.figures + TAG.foot) - small - GAP;
  const size = Math.floor(Math.min(width * 0.56, room / em, inkRoom / FIGURE.ink));
  return {
    width,
    height,
    value,
    size,
    unit,
    unitSize: Math.floor(size * UNIT),
    notes,
    noteSize,
    source,
    sourceSize,
  };
}
