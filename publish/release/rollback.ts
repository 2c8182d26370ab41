import { fileFaults, noFaults } from './fileFaults.ts';
import { keepAssets } from './keepAssets.ts';
import {
  currentId,
  filesOfRelease,
  listReleases,
  type Release,
  switchTo,
  writeNote,
} from './releaseFolder.ts';
import { withLock } from './withLock.ts';

function targetOf(dir: string, id: string | undefined): { now: Release | undefined; target: Release } {
  const all = listReleases(dir);
  const now = all.find((release) => release.id === currentId(dir));
  const earlier = all.filter((release) => !release.withdrawn && release.serial < (now?.serial ?? Infinity));
  const target = id === undefined ? earlier.at(-1) : all.find((release) => release.id === id);
  if (target && target.id !== now?.id) return { now, target };
  const known = all.map((release) => `  ${release.id}${release.withdrawn ? ' (withdrawn)' : ''}`).join('\n');
  throw new Error(
    `There is no ${id ?? 'earlier release'} to go back to in ${dir}. There are:\n${known || '  none'}`,
  );
}

/**
 * Goes back to the release before the one being served, or to a named one, and returns its name. Only sizes are
 * checked before the switch, because what is being served is what is wrong: `verify` afterwards for every byte.
 * The release that was left is marked, so that the next rollback does not lead to it.
 */
export function rollback(dir: string, id?: string): Promise<string> {
  return withLock(dir, async () => {
    const { now, target } = targetOf(dir, id);
    noFaults(
      await fileFaults(target.folder, filesOfRelease(target), 'sizes'),
      target.id,
      'Name an older one: rollback <id>',
    );
    if (now) {
      const kept = await keepAssets([now], target.folder, filesOfRelease(target));
      writeNote(target.folder, { ...target, kept: [...target.kept, ...kept], withdrawn: false });
    }
    switchTo(dir, target.id);
    if (now) writeNote(now.folder, { ...now, withdrawn: true });
    return target.id;
  });
}
