import type { ByteWindow } from './byteWindow.ts';

/** Kinds that an article takes, and those that are told apart only to say how to convert them. */
export const TAKEN = ['jpg', 'png', 'svg'] as const;
export type TakenKind = (typeof TAKEN)[number];
export type PictureKind =
  | TakenKind
  | 'heic'
  | 'avif'
  | 'gif'
  | 'webp'
  | 'tiff'
  | 'bmp'
  | 'psd'
  | 'jxl'
  | 'pdf';

const STARTS: readonly (readonly [PictureKind, RegExp])[] = [
  ['jpg', /^\xff\xd8\xff/],
  ['png', /^\x89PNG\r\n.\n/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF....WEBP/s],
  ['avif', /^....ftypavi[fs]/s],
  ['heic', /^....ftyp(?:hei[cmsx]|hev[cx]|mif1|msf1)/s],
  ['jxl', /^(?:\xff\n|....JXL )/s],
  ['tiff', /^(?:II\*\0|MM\0\*)/],
  ['psd', /^8BPS/],
  ['pdf', /^%PDF-/],
  ['svg', /^(?:\xef\xbb\xbf)?\s*(?=<).*<svg[\s>/]/s],
  ['bmp', /^BM/],
];

/** What a file is by its first bytes; undefined if it is no picture that we know. */
export function kindByContents(window: ByteWindow): PictureKind | undefined {
  const head = window.at(0, 4096).toString('latin1');
  return STARTS.find(([, start]) => start.test(head))?.[0];
}

const ENDINGS: Readonly<Record<string, PictureKind>> = {
  jpg: 'jpg',
  jpeg: 'jpg',
  png: 'png',
  svg: 'svg',
  heic: 'heic',
  heif: 'heic',
  avif: 'avif',
  gif: 'gif',
  webp: 'webp',
  tif: 'tiff',
  tiff: 'tiff',
  bmp: 'bmp',
  psd: 'psd',
  jxl: 'jxl',
};

/** What a file says it is by the ending of its name; undefined if that is no picture’s. */
export function kindByName(name: string): PictureKind | undefined {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
}
