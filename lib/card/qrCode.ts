import { encode } from 'uqr';
import { fillArea, type Pixels, type Spot } from './drawPixels.ts';

/** Modules of light around a code; ISO/IEC 18004 asks for four. */
export const QUIET = 4;
/**
 * Least width of a code without its quiet zone, px of 1080. The reference asks for 280; at that, one code in 1,440 was
 * not read after a chat had shrunk it to a third.
 */
export const LEAST_CODE = 310;

/** Night on white, as everything else that is printed here: 16.3 to 1. */
const DARK = [11, 31, 58] as const;
const LIGHT = [255, 255, 255] as const;

export interface QrCode {
  /** Modules a side, without the quiet zone. */
  size: number;
  /** Whole px a module, so that every edge is sharp. */
  unit: number;
  /** Width with the quiet zone, px. */
  width: number;
  /** Rows of modules; true is dark. */
  rows: boolean[][];
}

/** The code of a text, with a tenth and a half of it restorable (level M). Throws on a text that fits no code. */
export function qrCode(text: string): QrCode {
  const { size, data } = encode(text, { ecc: 'M', boostEcc: false, border: 0 });
  const unit = Math.ceil(LEAST_CODE / size);
  return { size, unit, width: (size + 2 * QUIET) * unit, rows: data };
}

/** Draws a code with its quiet zone into a picture; `at` is the corner of the quiet zone. */
export function drawQrCode(onto: Pixels, { size, unit, width, rows }: QrCode, { left, top }: Spot): void {
  fillArea(onto, { left, top, width, height: width }, LIGHT);
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++)
      if (rows[row]?.[column])
        fillArea(
          onto,
          {
            left: left + (QUIET + column) * unit,
            top: top + (QUIET + row) * unit,
            width: unit,
            height: unit,
          },
          DARK,
        );
}
