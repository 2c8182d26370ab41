import jsQR from 'jsqr';
import sharp from 'sharp';

/** Share of an image, from its lower right corner, in which a poster has its code. */
const CORNER = { width: 0.46, height: 0.36 } as const;

/**
 * What a phone reads in the code of a poster that was passed on: the whole image shrunk to `width` px and saved as
 * JPEG of quality 50, as chats do. Undefined when no code is found.
 */
export async function decodeCode(poster: Uint8Array, width: number): Promise<string | undefined> {
  const forwarded = await sharp(poster).resize(width).jpeg({ quality: 50 }).toBuffer();
  const { width: full, height: tall } = await sharp(forwarded).metadata();
  const corner = { width: Math.round(full * CORNER.width), height: Math.round(tall * CORNER.height) };
  const { data, info } = await sharp(forwarded)
    .extract({ left: full - corner.width, top: tall - corner.height, ...corner })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const pixels = new Uint8ClampedArray(data.buffer, data.byteOffset, data.byteLength);
  return jsQR(pixels, info.width, info.height, { inversionAttempts: 'dontInvert' })?.data;
}
