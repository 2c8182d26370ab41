import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import sharp, { type Sharp } from 'sharp';
import { optimize } from 'svgo';
import { cachedFile } from '#lib/cachedFile.ts';
import { type Cut, phoneCut, widthsOf } from './layout.ts';
import { MOST_PIXELS } from './limits.ts';
import { cleanSvg } from './svg/cleanSvg.ts';

/** Formats, best first; the last is for every browser. */
export const FORMATS = ['avif', 'webp', 'jpg'] as const;
export type Format = (typeof FORMATS)[number];

/** What is made of one photograph: its sizes and the colour that stands there until it has come. */
export interface MadePhoto {
  width: number;
  height: number;
  /** Six hex digits. */
  colour: string;
  widths: number[];
  /** What a phone shows instead, if the picture is a panorama. */
  phone?: { width: number; height: number; widths: number[] };
}

export interface MadeDrawing {
  width: number;
  height: number;
  svg: string;
}

/** One file to be published. */
export interface MadeFile {
  /** `wide` is the picture, `phone` its part for phones. */
  cut: 'wide' | 'phone';
  width: number;
  format: Format;
  bytes: Uint8Array;
}

/** Everything that decides how a picture is made, its bytes and its focus apart. Raise its number with changes here. */
const RECIPE = JSON.stringify([
  1,
  sharp.versions,
  widthsOf({ width: 9000, height: 6000 }),
  widthsOf({ width: 6000, height: 9000 }),
]);

/** Names what is made of a picture: the same bytes, focus and recipe give the same files. */
export const pictureHash = (bytes: Uint8Array, focus = ''): string =>
  createHash('sha256').update(`${RECIPE}\n${focus}\n`).update(bytes).digest('hex').slice(0, 10);

/** Thrown where a file that begins as a picture turns out to be none. */
export class BrokenPicture extends Error {}

/** Wider than anything that is made of it, so that a second reduction costs no sharpness. */
const WORKING_WIDTH = 2432;

/** A picture decoded once, from which all sizes are made. */
interface Pixels {
  data: Buffer;
  info: { width: number; height: number; channels: 1 | 2 | 3 | 4 };
}

/**
 * Upright, on white where it is transparent, in sRGB. Metadata (Exif with its position, XMP, profiles) stay behind
 * with the file: these are pixels.
 */
const decode = (bytes: Uint8Array): Promise<Pixels> =>
  sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'warning' })
    .autoOrient()
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .resize({ width: WORKING_WIDTH, withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });

const imageOf = ({ data, info }: Pixels): Sharp => sharp(data, { raw: info });

// AVIF at effort 4 would take three times as long for 6 % fewer bytes.
const ENCODE: Readonly<Record<Format, (image: Sharp) => Sharp>> = {
  avif: (image) => image.avif({ quality: 52, effort: 3 }),
  webp: (image) => image.webp({ quality: 76, effort: 5 }),
  jpg: (image) => image.jpeg({ quality: 76, mozjpeg: true }),
};

const hex = (channel: number): string => Math.round(channel).toString(16).padStart(2, '0');

async function aboutPhoto(pixels: Pixels, focus: string | undefined): Promise<MadePhoto> {
  const size = { width: pixels.info.width, height: pixels.info.height };
  const { dominant } = await imageOf(pixels).stats();
  const photo: MadePhoto = {
    ...size,
    colour: [dominant.r, dominant.g, dominant.b].map(hex).join(''),
    widths: widthsOf(size),
  };
  const cut = phoneCut(size, focus);
  if (cut) photo.phone = { width: cut.width, height: cut.height, widths: widthsOf(cut) };
  return photo;
}

function part(pixels: Pixels, cut: Cut | undefined, width: number): Sharp {
  const image = imageOf(pixels);
  return (cut ? image.extract(cut) : image).resize({ width });
}

/**
 * Makes all that is published of a photograph, from the cache where it has been made before.
 * @param cache folder for what has been made
 * @throws BrokenPicture if it cannot be decoded
 */
export async function makePhoto(
  file: string,
  focus: string | undefined,
  cache: string,
): Promise<{ photo: MadePhoto; hash: string; files: MadeFile[] }> {
  const bytes = readFileSync(file);
  const hash = pictureHash(bytes, focus);
  const cached = (name: string, make: () => Promise<Uint8Array>) =>
    cachedFile(cache, `${hash}-${name}`, make);
  let pixels: Promise<Pixels> | undefined;
  const decoded = (): Promise<Pixels> => {
    pixels ??= decode(bytes);
    return pixels;
  };
  try {
    const about = await cached('about.json', async () =>
      Buffer.from(JSON.stringify(await aboutPhoto(await decoded(), focus))),
    );
    const photo = JSON.parse(Buffer.from(about).toString()) as MadePhoto;
    const cuts = [
      { cut: 'wide' as const, area: undefined, widths: photo.widths },
      { cut: 'phone' as const, area: phoneCut(photo, focus), widths: photo.phone?.widths ?? [] },
    ];
    const files: MadeFile[] = [];
    for (const { cut, area, widths } of cuts)
      for (const width of widths)
        for (const format of FORMATS) {
          const make = async () => ENCODE[format](part(await decoded(), area, width)).toBuffer();
          files.push({ cut, width, format, bytes: await cached(`${cut}-${width}.${format}`, make) });
        }
    return { photo, hash, files };
  } catch (error) {
    throw new BrokenPicture(error instanceof Error ? error.message : String(error));
  }
}

/** Makes what is published of a drawing. Throws BrokenPicture where the check should have refused it. */
export function makeDrawing(file: string): MadeDrawing {
  const { svg, width, height, troubles } = cleanSvg(readFileSync(file, 'utf8'));
  if (svg === '') throw new BrokenPicture(`${file}: ${troubles[0]?.why} ${troubles[0]?.found}`);
  return { width, height, svg: optimize(svg, { multipass: true, floatPrecision: 2 }).data };
}
