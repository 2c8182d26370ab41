import { mkdirSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import type { Cells } from './cells.ts';
import { cellDifferences, type Difference, type Seen } from './compare.ts';
import { SHOTS } from './contactSheet.ts';

const GAP = 16;
const RED = [217, 56, 44];
interface Part {
  input: Buffer;
  left: number;
  top: number;
}

/** A box as it is kept: its cells, blown up to its size. */
const blownUp = (cells: Cells, { w, h }: Seen): Promise<Buffer> =>
  sharp(cells.colours, { raw: { width: cells.across, height: cells.down, channels: 3 } })
    .resize({
      width: Math.max(1, Math.round(w)),
      height: Math.max(1, Math.round(h)),
      kernel: 'nearest',
      fit: 'fill',
    })
    .png()
    .toBuffer();

/** The cells that differ in red, the others in grey. */
function marked(was: Cells, is: Cells): Cells {
  const off = cellDifferences(was, is);
  const colours = new Uint8Array(is.colours.length);
  for (const [cell, one] of off.entries())
    colours.set(
      RED.map((red) => 255 + ((red - 255) * Math.min(one, 60)) / 60),
      cell * 3,
    );
  return { ...is, colours };
}

/**
 * Draws what differs, `failed/<name>.png`: the page as its baseline has it (in cells, all that is kept), as it is, and
 * the difference, beside each other. A box that has another place or size stands in the first at its old one.
 */
export async function writeProof(
  name: string,
  picture: Buffer,
  differences: readonly Difference[],
): Promise<void> {
  const { width = 0, height = 0 } = await sharp(picture).metadata();
  const parts: Part[] = [{ input: picture, left: width + GAP, top: 0 }];
  const put = async (cells: Cells | undefined, box: Seen | undefined, column: number) => {
    if (!cells || !box || box.y + box.h > height) return;
    const [x, top] = [Math.max(0, Math.round(box.x)), Math.round(box.y)];
    parts.push({ input: await blownUp(cells, box), left: column * (width + GAP) + x, top });
  };
  for (const { expected, actual } of differences) {
    await put(expected?.cells, expected, 0);
    const comparable =
      expected?.cells && actual?.cells && expected.cells.colours.length === actual.cells.colours.length;
    if (expected?.cells && actual?.cells && comparable)
      await put(marked(expected.cells, actual.cells), actual, 2);
  }
  mkdirSync(path.join(SHOTS, 'failed'), { recursive: true });
  await sharp({ create: { width: 3 * width + 2 * GAP, height, channels: 3, background: '#ddd' } })
    .composite(parts)
    .png()
    .toFile(path.join(SHOTS, 'failed', `${name}.png`));
}
