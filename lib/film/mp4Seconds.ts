import { closeSync, openSync, readSync } from 'node:fs';

/** Boxes that hold `mvhd`, from the outside in. */
const WAY = ['moov', 'mvhd'] as const;

/**
 * How long an MP4 file says it plays, in seconds; undefined for what is no MP4 with a length. Reads only the heads of
 * its boxes (ISO/IEC 14496-12, 4.2 and 8.2.2).
 */
export function mp4Seconds(file: string): number | undefined {
  const handle = openSync(file, 'r');
  const at = (position: number, length: number): Buffer => {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(handle, bytes, 0, length, position));
  };
  try {
    let position = 0;
    for (let depth = 0; depth < WAY.length; ) {
      const head = at(position, 16);
      if (head.length < 16) return undefined;
      const short = head.readUInt32BE(0);
      const size = short === 1 ? Number(head.readBigUInt64BE(8)) : short;
      if (head.toString('latin1', 4, 8) === WAY[depth]) {
        depth += 1;
        position += short === 1 ? 16 : 8;
      } else if (size < 8) return undefined;
      else position += size;
    }
    const body = at(position, 32);
    if (body.length < 32) return undefined;
    const long = body.readUInt8(0) === 1;
    const scale = body.readUInt32BE(long ? 20 : 12);
    const length = long ? Number(body.readBigUInt64BE(24)) : body.readUInt32BE(16);
    return scale > 0 ? length / scale : undefined;
  } finally {
    closeSync(handle);
  }
}
