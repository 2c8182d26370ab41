import { link, rm } from 'node:fs/promises';
import path from 'node:path';
import { makeFolders } from './copyRelease.ts';
import { fileFaults } from './fileFaults.ts';
import { inParallel } from './inParallel.ts';
import { type FileEntry, isHashed } from './manifest.ts';
import { filesOfRelease, type Release } from './releaseFolder.ts';

/**
 * Puts hashed files of `releases` into `target` too, so that a page that was open when the release changed still gets
 * its scripts and pictures. Returns what was put there; a file that is damaged where it lies is left behind.
 */
export async function keepAssets(
  releases: readonly Release[],
  target: string,
  present: readonly FileEntry[],
): Promise<FileEntry[]> {
  const taken = new Set(present.map((entry) => entry.path));
  const kept: FileEntry[] = [];
  for (const release of releases) {
    const own = filesOfRelease(release).filter((entry) => isAsset(entry) && !taken.has(entry.path));
    const faulty = new Set((await fileFaults(release.folder, own, 'sizes')).map(({ entry }) => entry));
    const whole = own.filter((entry) => !faulty.has(entry));
    await makeFolders(target, whole);
    await inParallel(whole, 16, async (entry) => {
      const place = path.join(target, entry.path);
      await rm(place, { force: true });
      await link(path.join(release.folder, entry.path), place);
    });
    for (const entry of whole) taken.add(entry.path);
    kept.push(...whole);
  }
  return kept;
}

/** A hashed file, or a precompressed twin of one. */
const isAsset = (entry: FileEntry): boolean =>
  isHashed({ ...entry, path: entry.path.replace(/\.(?:br|gz|zst)$/, '') });
