import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type FileEntry, type Manifest, readManifest } from './manifest.ts';

/** What a release folder knows beyond the site's own release.json. The file begins with a dot: never served. */
const note = z.object({
  /** Order of the releases. Not a time: clocks go wrong. */
  serial: z.number().int(),
  releasedAt: z.iso.datetime(),
  /** Hashed files of older releases that lie here too, for pages that are still open. */
  kept: z.array(z.object({ path: z.string(), size: z.number(), sha256: z.string() })),
  /** Rolled back from: not to be rolled back to. */
  withdrawn: z.boolean().default(false),
});
const NOTE = '.release-note.json';

export interface Release extends z.infer<typeof note> {
  id: string;
  folder: string;
  manifest: Manifest;
}

export const releasesOf = (dir: string): string => path.join(dir, 'releases');
export const CURRENT = 'current';
/** Unfinished folders end so; nothing serves them, and the next run removes them. */
export const PART = '.part';

export function writeNote(
  folder: string,
  { serial, releasedAt, kept, withdrawn }: z.infer<typeof note>,
): void {
  const file = path.join(folder, NOTE);
  writeFileSync(`${file}${PART}`, JSON.stringify({ serial, releasedAt, kept, withdrawn }));
  renameSync(`${file}${PART}`, file);
}

function readRelease(dir: string, id: string): Release | undefined {
  const folder = path.join(releasesOf(dir), id);
  try {
    const known = note.parse(JSON.parse(readFileSync(path.join(folder, NOTE), 'utf8')));
    return { id, folder, manifest: readManifest(folder), ...known };
  } catch {
    return undefined; // not whole: not a release that anybody may go back to
  }
}

/** All readable releases, oldest first. */
export function listReleases(dir: string): Release[] {
  if (!existsSync(releasesOf(dir))) return [];
  return readdirSync(releasesOf(dir))
    .filter((name) => !name.endsWith(PART))
    .flatMap((id) => readRelease(dir, id) ?? [])
    .sort((a, b) => a.serial - b.serial);
}

/** Name of the release that is being served, if any. */
export function currentId(dir: string): string | undefined {
  try {
    return path.basename(readlinkSync(path.join(dir, CURRENT)));
  } catch {
    return undefined;
  }
}

/** Serves another release from the next request on: one rename of a symbolic link, so there is no moment between. */
export function switchTo(dir: string, id: string): void {
  const link = path.join(dir, `${CURRENT}${PART}`);
  // Not rmSync: it follows a link to a folder and then refuses. lstat sees the link itself.
  if (lstatSync(link, { throwIfNoEntry: false })) unlinkSync(link);
  symlinkSync(path.join('releases', id), link);
  renameSync(link, path.join(dir, CURRENT));
}

/** Removes what an interrupted run has left. */
export function sweep(dir: string): void {
  if (!existsSync(releasesOf(dir))) return;
  for (const name of readdirSync(releasesOf(dir)))
    if (name.endsWith(PART)) rmSync(path.join(releasesOf(dir), name), { recursive: true, force: true });
}

/** Everything that must lie in a release's folder, `release.json` excepted. */
export const filesOfRelease = ({ manifest, kept }: Pick<Release, 'manifest' | 'kept'>): FileEntry[] => [
  ...manifest.files,
  ...manifest.packed,
  ...kept,
];
