import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Written by `putPictures`. */
export const PICTURES_FILE = path.join('.generated', 'pictures.json');

/** The sizes that are made of one cut of a photograph. */
export interface PreparedCut {
  width: number;
  height: number;
  widths: readonly number[];
  /** Address of a file without its width, hash and ending: `/_a/lake` for `/_a/lake-720.3f9c0a1b2c.avif`. */
  stem: string;
}

export interface PreparedPhoto extends PreparedCut {
  kind: 'photo';
  hash: string;
  /** What stands there until the picture has come: six hex digits. */
  colour: string;
  /** The part of a panorama that a phone shows. */
  phone?: PreparedCut;
}

export interface PreparedDrawing {
  kind: 'drawing';
  width: number;
  height: number;
  url: string;
}

export type PreparedPicture = PreparedPhoto | PreparedDrawing;

/** By folder and file: `guides/natural-ice/lake.jpg`. */
export type PictureManifest = Readonly<Record<string, PreparedPicture>>;

let read: { manifest: PictureManifest; at: number } | undefined;

/** While an editor writes, pictures come and go; in a build they do not. */
const isWatched = (): boolean => process.env.SITE_DRAFTS === '1' || process.env.SITE_WATCH === '1';

function manifest(): PictureManifest {
  const at =
    read && !isWatched() ? read.at : (statSync(PICTURES_FILE, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  if (read?.at !== at)
    read = { manifest: JSON.parse(readFileSync(PICTURES_FILE, 'utf8')) as PictureManifest, at };
  return read.manifest;
}

/**
 * What has been made of a picture, by its article's folder (`guides/natural-ice`) and its name.
 * Throws where nothing has: a page must never link to a file that is not there. While an editor writes, a picture just
 * dropped may be in the making; then it is undefined.
 */
export function preparedPicture(folder: string, file: string): PreparedPicture | undefined {
  const picture = manifest()[`${folder}/${file}`];
  if (picture || isWatched()) return picture;
  throw new Error(`nothing has been made of the picture ${folder}/${file} (run npm run build)`);
}

/** Address of one file of a photograph. */
export const photoUrl = (
  { hash }: PreparedPhoto,
  { stem }: PreparedCut,
  width: number,
  format: string,
): string => `${stem}-${width}.${hash}.${format}`;
