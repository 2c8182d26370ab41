import fs from 'node:fs';
import path from 'node:path';

/**
 * The place of a file below a folder, if it stands there with all links resolved; undefined if it, or the folder it
 * would be made in, leads elsewhere, or if it is itself a link.
 */
export function insideFolder(root: string, relative: string): string | undefined {
  const target = path.resolve(root, relative);
  const from = path.relative(path.resolve(root), target);
  if (from === '' || from.startsWith('..') || path.isAbsolute(from)) return undefined;
  if (fs.lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink()) return undefined;
  try {
    const real = path.relative(fs.realpathSync.native(root), fs.realpathSync.native(path.dirname(target)));
    return real.startsWith('..') || path.isAbsolute(real) ? undefined : target;
  } catch {
    return undefined;
  }
}
