import path from 'node:path';
import type { ReleaseCommands } from './releaseCommand.ts';
import { CURRENT, currentId, filesOfRelease, listReleases } from './releaseFolder.ts';
import { releaseToFolder } from './releaseToFolder.ts';
import { rollback } from './rollback.ts';
import { verifyFolder } from './verifyFolder.ts';

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(2)} s`;

/** The release commands for a folder of this machine, which print what they did. */
export function folderCommands(dir: string): ReleaseCommands {
  return {
    async release(source, now) {
      const started = performance.now();
      const { id, before, files, changedConfigs } = await releaseToFolder(source, dir, now);
      console.log(
        `${path.join(dir, CURRENT)} → ${id}: ${files} files, every byte proven, in ${seconds(started)}.`,
      );
      if (before && before !== id) console.log(`Before: ${before} (npm run release -- ${dir} rollback)`);
      if (changedConfigs.length > 0)
        console.log(`Changed, so reload the server: ${changedConfigs.join(', ')}`);
    },
    async list() {
      const now = currentId(dir);
      for (const release of listReleases(dir)) {
        const { id, releasedAt, manifest, withdrawn } = release;
        const bytes = filesOfRelease(release).reduce((sum, { size }) => sum + size, 0);
        const mark = id === now ? 'served' : withdrawn ? 'withdrawn' : '';
        console.log(
          [id, releasedAt, manifest.commit.slice(0, 10), `${(bytes / 1e6).toFixed(1)} MB`, mark].join('  '),
        );
      }
    },
    async verify(id) {
      const started = performance.now();
      const release = await verifyFolder(dir, id);
      console.log(`${release.id}: ${filesOfRelease(release).length} files are whole (${seconds(started)}).`);
    },
    async rollback(id) {
      const started = performance.now();
      console.log(`${path.join(dir, CURRENT)} → ${await rollback(dir, id)} in ${seconds(started)}.`);
      await this.verify();
    },
  };
}
