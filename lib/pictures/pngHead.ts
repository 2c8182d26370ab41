import type { ByteWindow } from './byteWindow.ts';
import type { PixelSize } from './jpegHead.ts';

/** More parts than any program writes, of a file of 20 MB. */
const MOST_CHUNKS = 100_000;

/** The size of a PNG, in pixels; undefined if it is cut off or has no picture in it. */
export function pngHead(window: ByteWindow): PixelSize | undefined {
  const head = window.at(8, 16);
  if (head.length < 16 || head.toString('latin1', 4, 8) !== 'IHDR') return undefined;
  const size = { width: head.readUInt32BE(8), height: head.readUInt32BE(12) };
  let hasPixels = false;
  let at = 8;
  for (let chunk = 0; chunk < MOST_CHUNKS; chunk++) {
    const start = window.at(at, 8);
    if (start.length < 8) return undefined;
    const name = start.toString('latin1', 4, 8);
    at += 12 + start.readUInt32BE(0);
    if (at > window.size) return undefined;
    hasPixels ||= name === 'IDAT';
    if (name === 'IEND') return hasPixels && size.width > 0 && size.height > 0 ? size : undefined;
  }
  return undefined;
}
