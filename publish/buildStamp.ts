import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const STAMP = path.join('.cache', 'build-stamp');
/** Everything a build reads. */
const SOURCES = '{app,components,islands,illustrations,lib,publish,content,public}/**/*';
const ROOT_FILES = [
  'package-lock.json',
  'next.config.js',
  'postcss.config.mjs',
  'scripts/build.ts',
  'scripts/prepare.ts',
];

/** Hash over the contents of every source file and the settings a build depends on. */
function sourcesHash(): string {
  const hash = createHash('sha256').update(process.env.SITE_URL ?? '');
  const files = globSync(SOURCES).filter((file) => !file.startsWith(path.join('public', '_a')));
  for (const file of [...ROOT_FILES, ...files.sort()]) {
    if (statSync(file).isFile()) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** True when out/ was built from exactly the sources that lie here now. */
export const isBuildCurrent = (): boolean =>
  existsSync(path.join('out', 'release.json')) &&
  existsSync(STAMP) &&
  readFileSync(STAMP, 'utf8') === sourcesHash();

/** Remembers that out/ now stands for the present sources. */
export function rememberBuild(): void {
  mkdirSync(path.dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, sourcesHash());
}
