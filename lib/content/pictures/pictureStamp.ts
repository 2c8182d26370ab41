import fs from 'node:fs';

/** Changes whenever a picture is replaced. Its bytes are many, and need not be read for that. */
export function pictureStamp(file: string): string {
  const entry = fs.lstatSync(file, { throwIfNoEntry: false });
  return entry ? `${entry.size}:${entry.mtimeMs}:${entry.isFile()}` : '';
}
