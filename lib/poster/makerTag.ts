import { FIGURE, TAG } from '#lib/card/posterGeometry.ts';
import type { MakerHero } from './makerData.ts';
import { type SetText, setText, type Typesetter } from './setText.ts';

/** A tag with what is written on it; px. */
export interface MakerTag {
  width: number;
  height: number;
  value: string;
  size: number;
  unit: string;
  unitSize: number;
  note: SetText;
  source: SetText;
}

/** Sizes of the small words, in widths of the tag. */
const NOTE_SIZES = [0.062, 0.056, 0.051, 0.046] as const;
const SOURCE_SIZE = 0.047;
const NOTE_LINES = 3;
const UNIT = 0.42;
/** Line heights, in em, and the least space above the small words, px. */
export const NOTE_LEADING = 1.36;
export const SOURCE_LEADING = 1.5;
const GAP = 18;
const NONE: SetText = { size: 0, lines: [] };

export const smallHeight = ({ note, source }: Pick<MakerTag, 'note' | 'source'>): number =>
  note.lines.length * note.size * NOTE_LEADING + source.lines.length * source.size * SOURCE_LEADING;

/** The tag of a number at a width: the number as large as the small words leave room for. */
export function makerTag(hero: MakerHero, width: number, setter: Typesetter): MakerTag {
  const { value, unit } = hero;
  const room = width * (1 - 2 * TAG.pad);
  const height = Math.round(width * TAG.height);
  const small = (text: string, shares: readonly number[], lines: number): SetText => {
    const sizes = shares.map((share) => Math.round(width * share));
    const least = sizes[sizes.length - 1] ?? 0;
    const set = setText(
      text,
      'text',
      [...sizes.map((size) => [size, lines] as const), [least, 9]],
      room,
      setter,
    );
    return text && set ? set : NONE;
  };
  const note = small(hero.note, NOTE_SIZES, NOTE_LINES);
  const source = small(hero.source, [SOURCE_SIZE], 2);
  const em =
    setter.measure(value, 100, 'display') / 100 +
    (unit ? (setter.measure(unit, 100, 'display') / 100) * UNIT + 0.06 : 0);
  const inkRoom = height - width * (TAG.figures + TAG.foot) - smallHeight({ note, source }) - GAP;
  const size = Math.floor(Math.min(width * 0.56, room / em, inkRoom / FIGURE.ink));
  return { width, height, value, size, unit, unitSize: Math.floor(size * UNIT), note, source };
}
