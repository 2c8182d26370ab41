import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A file of `folder`, made by `make` only if it is not there yet. Its name must tell its contents. It
 * appears whole or not at all: two processes may make the same file at the same time.
 */
export async function cachedFile(
  folder: string,
  name: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const file = path.join(folder, name);
  try {
    return readFileSync(file);
  } catch {
    const bytes = await make();
    mkdirSync(path.dirname(file), { recursive: true });
    const unfinished = `${file}.${process.pid}.tmp`;
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, file);
    return bytes;
  }
}

/**
 * Removes the finished images of a folder that are not among `names`, so that the cache never outgrows the
 * site.
 */
export function pruneFolder(folder: string, names: ReadonlySet<string>): void {
  mkdirSync(folder, { recursive: true });
  const stale = readdirSync(folder).filter((name) => name.endsWith('.jpg') && !names.has(name));
  for (const name of stale) rmSync(path.join(folder, name), { force: true });
}
