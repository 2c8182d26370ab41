import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sourceCommit } from '#lib/sourceCommit.ts';
import type { FileEntry } from './release/manifest.ts';
import { ENCODINGS } from './serving.ts';

async function entryOf(outDir: string, name: string): Promise<FileEntry> {
  const bytes = await readFile(path.join(outDir, name));
  return {
    path: `/${name.split(path.sep).join('/')}`,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

const isTwin = ({ path: name }: FileEntry): boolean => ENCODINGS.some(({ ending }) => name.endsWith(ending));

/** Writes `release.json`: what this build is, and every file with its size and SHA-256, precompressed twins apart. */
export async function writeReleaseFile(outDir: string): Promise<void> {
  const names = globSync('**/*', { cwd: outDir, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(outDir, path.join(entry.parentPath, entry.name)))
    .filter((name) => name !== 'release.json')
    .sort();
  const entries: FileEntry[] = [];
  for (let start = 0; start < names.length; start += 64) {
    entries.push(...(await Promise.all(names.slice(start, start + 64).map((name) => entryOf(outDir, name)))));
  }
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  const release = {
    version,
    builtAt: new Date().toISOString(),
    asOf: process.env.SITE_AS_OF,
    commit: sourceCommit(),
    files: entries.filter((entry) => !isTwin(entry)),
    packed: entries.filter(isTwin),
  };
  await writeFile(path.join(outDir, 'release.json'), `${JSON.stringify(release, null, 1)}\n`);
}
