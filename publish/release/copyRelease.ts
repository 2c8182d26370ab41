import { constants } from 'node:fs';
import { copyFile, link, mkdir, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { fileFaults, noFaults } from './fileFaults.ts';
import { inParallel } from './inParallel.ts';
import type { FileEntry } from './manifest.ts';
import type { Release } from './releaseFolder.ts';

const AT_ONCE = 16;

/** Copies a file with its time, made one second later where the old file of that name would look the same to an ETag. */
async function copy(from: string, to: string, old: string | undefined): Promise<void> {
  await copyFile(from, to, constants.COPYFILE_FICLONE);
  const { mtime, size } = await stat(from);
  const before = old === undefined ? undefined : await stat(old).catch(() => undefined);
  const seconds = Math.floor(mtime.getTime() / 1000);
  const alike = before?.size === size && Math.floor(before.mtimeMs / 1000) === seconds;
  const time = alike ? seconds + 1 : seconds;
  await utimes(to, time, time);
}

async function tryLink(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch {
    return false; // the donor lacks it, or the disk knows no hard links
  }
}

/** Makes every folder that the files lie in. */
export async function makeFolders(root: string, entries: readonly FileEntry[]): Promise<void> {
  for (const folder of new Set(entries.map((entry) => path.dirname(entry.path))))
    await mkdir(path.join(root, folder), { recursive: true });
}

/**
 * Fills `target` with a site from `source` and proves every byte. A file that `donor` has with the same hash is
 * linked, which costs no room and keeps its time and so its ETag; one that turns out damaged there is copied anew.
 */
export async function copyRelease(
  source: string,
  entries: readonly FileEntry[],
  target: string,
  donor: Release | undefined,
): Promise<void> {
  const known = new Map(
    [...(donor?.manifest.files ?? []), ...(donor?.manifest.packed ?? []), ...(donor?.kept ?? [])].map(
      (one) => [one.path, one.sha256],
    ),
  );
  const at = (folder: string, { path: name }: FileEntry) => path.join(folder, name);
  const old = (entry: FileEntry) => (donor ? at(donor.folder, entry) : undefined);
  await makeFolders(target, entries);
  await inParallel(entries, AT_ONCE, async (entry) => {
    const same = donor && known.get(entry.path) === entry.sha256;
    if (same && (await tryLink(at(donor.folder, entry), at(target, entry)))) return;
    await copy(at(source, entry), at(target, entry), old(entry));
  });
  const damaged = await fileFaults(target, entries, 'hashes');
  await inParallel(damaged, AT_ONCE, async ({ entry }) => {
    await rm(at(target, entry), { force: true });
    await copy(at(source, entry), at(target, entry), undefined);
  });
  const repaired = damaged.map(({ entry }) => entry);
  noFaults(
    await fileFaults(target, repaired, 'hashes'),
    target,
    'The disk does not keep what is written to it.',
  );
}
