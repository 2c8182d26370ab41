import fs from 'node:fs';
import path from 'node:path';

/** Names, times and sizes of the files of each folder, by its path from the root; `.` is the root itself. */
export type FolderStamps = ReadonlyMap<string, string>;

/** Looks at every file of a content folder without opening one. Hidden files are left out. */
export function folderStamps(root: string): FolderStamps {
  const stamps = new Map<string, string>();
  const walk = (folder: string): void => {
    const full = path.join(root, folder);
    const lines: string[] = [];
    for (const entry of fs.readdirSync(full, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const stat = fs.statSync(path.join(full, entry.name), { throwIfNoEntry: false });
      if (stat?.isDirectory()) walk(folder === '.' ? entry.name : `${folder}/${entry.name}`);
      else lines.push(`${entry.name} ${stat?.mtimeMs} ${stat?.size}`);
    }
    stamps.set(folder, lines.sort().join('\n'));
  };
  if (fs.existsSync(root)) walk('.');
  return stamps;
}
