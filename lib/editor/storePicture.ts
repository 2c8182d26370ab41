import fs from 'node:fs';
import path from 'node:path';
import { MOST_BYTES } from '#lib/pictures/limits.ts';
import { insideFolder } from './insideFolder.ts';
import { type EditPlace, placeName } from './place.ts';

export type Stored = { name: string } | { refused: 'name' | 'size' | 'place' | 'taken' };

/** `IMG 2031.JPG` as it may stand in an address: `img-2031.jpg`; undefined if nothing of it is left. */
export function pictureName(given: string): string | undefined {
  const [, stem = '', ending = ''] = /^(.*)\.(jpe?g|png|svg)$/i.exec(given) ?? [];
  const name = stem
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return name && ending ? `${name}.${ending.toLowerCase()}` : undefined;
}

/** Puts a picture into the folder of an article, as it is; never over another. The check says if it cannot be shown. */
export function storePicture(root: string, place: EditPlace, given: string, bytes: Uint8Array): Stored {
  const name = pictureName(given);
  if (!name) return { refused: 'name' };
  if (bytes.length === 0 || bytes.length > MOST_BYTES) return { refused: 'size' };
  if (place.kind === 'venues') return { refused: 'place' };
  const target = insideFolder(root, path.join(placeName(place), name));
  if (target === undefined) return { refused: 'place' };
  try {
    fs.writeFileSync(target, bytes, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (fs.readFileSync(target).equals(bytes)) return { name };
    return { refused: 'taken' };
  }
  return { name };
}
