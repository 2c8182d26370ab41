import { createHash } from 'node:crypto';
import { globSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sourceCommit } from '#lib/sourceCommit.ts';

/** Writes `release.json`: what this build is, and every file with its size and SHA-256. */
export async function writeReleaseFile(outDir: string): Promise<void> {
  const names = globSync('**/*', { cwd: outDir }).filter((name) =>
    statSync(path.join(outDir, name)).isFile(),
  );
  const files = await Promise.all(
    names.sort().map(async (name) => {
      const bytes = await readFile(path.join(outDir, name));
      return {
        path: `/${name.split(path.sep).join('/')}`,
        size: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      };
    }),
  );
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  const release = {
    version,
    builtAt: new Date().toISOString(),
    asOf: process.env.SITE_AS_OF,
    commit: sourceCommit(),
    files,
  };
  await writeFile(path.join(outDir, 'release.json'), `${JSON.stringify(release, null, 1)}\n`);
}
