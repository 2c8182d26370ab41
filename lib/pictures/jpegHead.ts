import type { ByteWindow } from './byteWindow.ts';

export interface PixelSize {
  width: number;
  height: number;
}

const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Whether an Exif segment says that the picture lies on its side. Anything odd in it says nothing. */
function lies(exif: Buffer): boolean {
  if (exif.toString('latin1', 0, 6) !== 'Exif\0\0') return false;
  const tiff = exif.subarray(6);
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  try {
    const first = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
    for (let entry = 0; entry < short(first); entry++) {
      const at = first + 2 + 12 * entry;
      if (short(at) === 0x112) return short(at + 8) >= 5;
    }
  } catch {
    // An offset beyond the segment.
  }
  return false;
}

/** Whether a picture ends as it should after its scan began; phones hang films and depth maps behind the end. */
function ends(window: ByteWindow, scan: number): boolean {
  const tail = Math.max(scan, window.size - 65_536);
  const end = Buffer.from([0xff, 0xd9]);
  return (
    window.at(tail, window.size - tail).includes(end) || window.at(scan, window.size - scan).includes(end)
  );
}

/** The upright size of a JPEG, in pixels; undefined if it is cut off or has no picture in it. */
export function jpegHead(window: ByteWindow): PixelSize | undefined {
  let size: PixelSize | undefined;
  let onItsSide = false;
  for (let at = 2; at + 4 <= window.size; ) {
    const segment = window.at(at, 4);
    const marker = segment[1] ?? 0;
    if (segment[0] !== 0xff) return undefined;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = segment.readUInt16BE(2);
    if (length < 2) return undefined;
    if (isFrame(marker)) {
      const frame = window.at(at + 5, 4);
      if (frame.length < 4) return undefined;
      size = { height: frame.readUInt16BE(0), width: frame.readUInt16BE(2) };
    }
    if (marker === 0xe1) onItsSide ||= lies(window.at(at + 4, length - 2));
    at += 2 + length;
    if (marker !== 0xda) continue;
    if (!size || size.width === 0 || size.height === 0 || !ends(window, at)) return undefined;
    return onItsSide ? { width: size.height, height: size.width } : size;
  }
  return undefined;
}
