import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { copyRelease } from './copyRelease.ts';
import { fileFaults, noFaults } from './fileFaults.ts';
import { keepAssets } from './keepAssets.ts';
import { allFiles, MANIFEST, type Manifest, readManifest, releaseId } from './manifest.ts';
import {
  currentId,
  filesOfRelease,
  listReleases,
  PART,
  type Release,
  releasesOf,
  sweep,
  switchTo,
  writeNote,
} from './releaseFolder.ts';
import { withLock } from './withLock.ts';
import { writeServerConfigs } from './writeServerConfigs.ts';

/** Releases that stay, and how long at least: pages open since then keep working, and one can go back. */
const KEPT_RELEASES = 5;
const KEPT_MS = 7 * 86_400_000;

export interface Released {
  id: string;
  /** Release that was served before, if any. */
  before: string | undefined;
  files: number;
  /** Server configurations that have changed: those servers have to be reloaded. */
  changedConfigs: string[];
}

const retained = (all: readonly Release[], now: Date): Release[] =>
  all.filter(
    ({ releasedAt }, index) =>
      index >= all.length - KEPT_RELEASES || now.getTime() - Date.parse(releasedAt) < KEPT_MS,
  );

/** The same build as it already lies here, if every byte of it is still right. */
async function wholeCopy(dir: string, id: string): Promise<Release | undefined> {
  for (const release of listReleases(dir)
    .filter((one) => one.id.startsWith(id))
    .toReversed())
    if ((await fileFaults(release.folder, filesOfRelease(release), 'hashes')).length === 0) return release;
  return undefined;
}

/** A name that no folder has: a damaged copy of the same build stays where it is, for it may be the one in service. */
function freeName(dir: string, id: string): string {
  const taken = (name: string) => existsSync(path.join(releasesOf(dir), name));
  let name = id;
  for (let copy = 2; taken(name); copy++) name = `${id}-${copy}`;
  return name;
}

async function layDown(source: string, manifest: Manifest, dir: string, now: Date): Promise<string> {
  const all = listReleases(dir);
  const serial = (all.at(-1)?.serial ?? 0) + 1;
  const known = await wholeCopy(dir, releaseId(manifest));
  if (known) {
    if (known.id !== currentId(dir)) writeNote(known.folder, { ...known, serial, withdrawn: false });
    return known.id;
  }
  const id = freeName(dir, releaseId(manifest));
  const part = path.join(releasesOf(dir), `${id}${PART}`);
  mkdirSync(part, { recursive: true });
  const donor = all.find((release) => release.id === currentId(dir)) ?? all.at(-1);
  await copyRelease(source, allFiles(manifest), part, donor);
  copyFileSync(path.join(source, MANIFEST), path.join(part, MANIFEST));
  const kept = await keepAssets(retained(all, now).toReversed(), part, allFiles(manifest));
  writeNote(part, { serial, releasedAt: now.toISOString(), kept, withdrawn: false });
  renameSync(part, path.join(releasesOf(dir), id));
  return id;
}

/**
 * Releases a finished site into `dir`: proves the source, lays it down beside the others, proves every byte of that,
 * then switches `current`. Whatever goes wrong, and wherever it is cut off, `current` leads to a whole release;
 * running it again heals. Throws when the source is not whole, the disk is full, or another release is under way.
 */
export async function releaseToFolder(source: string, dir: string, now: Date): Promise<Released> {
  const manifest = readManifest(source);
  noFaults(await fileFaults(source, allFiles(manifest), 'hashes'), source, 'Build again: npm run build');
  return withLock(dir, async () => {
    sweep(dir);
    const before = currentId(dir);
    const id = await layDown(source, manifest, dir, now).catch((error: unknown) => {
      sweep(dir);
      throw error;
    });
    switchTo(dir, id);
    const all = listReleases(dir);
    const stay = new Set(retained(all, now).map((release) => release.id)).add(id);
    for (const old of all) if (!stay.has(old.id)) rmSync(old.folder, { recursive: true, force: true });
    return { id, before, files: allFiles(manifest).length, changedConfigs: writeServerConfigs(dir) };
  });
}
