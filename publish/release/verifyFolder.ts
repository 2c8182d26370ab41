import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileFaults, noFaults } from './fileFaults.ts';
import { currentId, filesOfRelease, listReleases, type Release, releasesOf } from './releaseFolder.ts';

/** Proves every byte of a release, by default the one being served, kept files of older ones included. Throws on a fault. */
export async function verifyFolder(dir: string, id = currentId(dir)): Promise<Release> {
  const release = listReleases(dir).find((one) => one.id === id);
  if (!release) {
    const there = id !== undefined && existsSync(path.join(releasesOf(dir), id));
    throw new Error(
      `${dir} ${there ? `holds ${id}, which is not whole` : `has no release ${id ?? 'in service'}`}; release again.`,
    );
  }
  noFaults(
    await fileFaults(release.folder, filesOfRelease(release), 'hashes'),
    release.id,
    'Release again, or roll back.',
  );
  return release;
}
