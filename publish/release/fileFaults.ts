import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { inParallel } from './inParallel.ts';
import type { FileEntry } from './manifest.ts';

export interface FileFault {
  entry: FileEntry;
  /** What was found: `missing`, another size, or another hash. */
  found: string;
}

const AT_ONCE = 16;

async function faultOf(
  folder: string,
  entry: FileEntry,
  depth: 'sizes' | 'hashes',
): Promise<string | undefined> {
  const file = path.join(folder, entry.path);
  try {
    const { size } = await stat(file);
    if (size !== entry.size) return `${size} bytes instead of ${entry.size}`;
    if (depth === 'sizes') return undefined;
    const sha256 = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
    return sha256 === entry.sha256 ? undefined : `sha256 ${sha256} instead of ${entry.sha256}`;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'missing';
    throw error;
  }
}

/** Files of a folder that are not what a manifest says, by size (fast) or by every byte. */
export async function fileFaults(
  folder: string,
  entries: readonly FileEntry[],
  depth: 'sizes' | 'hashes',
): Promise<FileFault[]> {
  const faults: FileFault[] = [];
  await inParallel(entries, AT_ONCE, async (entry) => {
    const found = await faultOf(folder, entry, depth);
    if (found) faults.push({ entry, found });
  });
  return faults.sort((a, b) => a.entry.path.localeCompare(b.entry.path));
}

/** Throws with the first few faults, if there are any. */
export function noFaults(faults: readonly FileFault[], what: string, cure: string): void {
  if (faults.length === 0) return;
  const lines = faults.slice(0, 8).map(({ entry, found }) => `  ${entry.path}: ${found}`);
  throw new Error(
    `${what}: ${faults.length} files are not what release.json says.\n${lines.join('\n')}\n${cure}`,
  );
}
