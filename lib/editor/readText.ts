import fs from 'node:fs';
import { insideFolder } from './insideFolder.ts';
import { textHash } from './textHash.ts';

/** A file as it lies on disk; `text` is undefined if there is none. */
export interface FileOnDisk {
  text: string | undefined;
  hash: string;
}

/** Reads a file of the content folder as UTF-8, exactly. Throws if it is no text, or stands outside the folder. */
export function readText(root: string, relative: string): FileOnDisk {
  const target = insideFolder(root, relative);
  if (target === undefined) {
    if (!fs.existsSync(root)) throw new Error(`there is no folder ${root}`);
    return { text: undefined, hash: '' };
  }
  if (!fs.existsSync(target)) return { text: undefined, hash: '' };
  // A byte order mark stays in the text, so that saving gives back every byte.
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const text = decoder.decode(fs.readFileSync(target));
  return { text, hash: textHash(text) };
}
