import sharp from 'sharp';
import { MOST_PIXELS } from './limits.ts';

/** Whether a photograph can be decoded to its last row. */
export async function decodes(file: string): Promise<boolean> {
  try {
    await sharp(file, { limitInputPixels: MOST_PIXELS, failOn: 'warning' })
      .resize({ width: 64 })
      .raw()
      .toBuffer();
    return true;
  } catch {
    return false;
  }
}
