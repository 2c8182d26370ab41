import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { insideFolder } from './insideFolder.ts';
import { type EditPlace, filesOf } from './place.ts';
import { readText } from './readText.ts';
import { textHash } from './textHash.ts';

/** A file to write: its new text, and the hash it had when it was opened (empty: there was none). */
export interface FileToSave {
  name: string;
  text: string;
  base: string;
}

/** A file that somebody else has changed since it was opened. */
export interface Conflict {
  name: string;
  disk: string | undefined;
  hash: string;
}

export type Saved =
  | { saved: Record<string, string> }
  | { conflicts: Conflict[] }
  | { refused: 'name' | 'outside' | 'size' };

/** The check reads no more of an MDX file (64 kB) or a YAML file (1 MB); the editor writes nothing it cannot read. */
const MOST_CHARACTERS = 1024 * 1024;

/** Writes a file whole or not at all: a reader sees the old text or the new one. */
function writeWhole(target: string, text: string): void {
  const beside = path.join(
    path.dirname(target),
    `.${path.basename(target)}.${randomBytes(4).toString('hex')}`,
  );
  try {
    const file = fs.openSync(beside, 'wx');
    try {
      fs.writeFileSync(file, text);
      fs.fsyncSync(file);
    } finally {
      fs.closeSync(file);
    }
    fs.renameSync(beside, target);
  } catch (error) {
    fs.rmSync(beside, { force: true });
    throw error;
  }
}

/**
 * Saves the files of one article or venue. If any of them is no longer what was opened, nothing is written and each
 * such file comes back; a text equal to what is on disk is not written again.
 */
export function saveFiles(root: string, place: EditPlace, files: readonly FileToSave[]): Saved {
  const own = new Map(filesOf(place).map(({ name, path: file }) => [name, file]));
  const jobs: { name: string; target: string; text: string }[] = [];
  const conflicts: Conflict[] = [];
  const saved: Record<string, string> = {};
  for (const { name, text, base } of files) {
    const relative = own.get(name);
    if (relative === undefined) return { refused: 'name' };
    if (text.length > MOST_CHARACTERS || text.includes('\0')) return { refused: 'size' };
    const target = insideFolder(root, relative);
    if (target === undefined) return { refused: 'outside' };
    const { text: disk, hash } = readText(root, relative);
    saved[name] = textHash(text);
    if (disk === text) continue;
    if (hash === base) jobs.push({ name, target, text });
    else conflicts.push({ name, disk, hash });
  }
  if (conflicts.length > 0) return { conflicts };
  for (const { target, text } of jobs) writeWhole(target, text);
  return { saved };
}
