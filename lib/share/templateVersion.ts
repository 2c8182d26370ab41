import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Files, and folders with the files in them, that decide how a card looks. A change in any of them draws every
 * card anew.
 */
export const TEMPLATE_SOURCES = [
  path.join('components', 'card'),
  path.join('lib', 'card'),
  path.join('illustrations', 'kit'),
  path.join('illustrations', 'scenes.ts'),
  path.join('lib', 'fonts', 'subset.ts'),
  path.join('lib', 'fonts', 'SmileySans-Oblique.woff2'),
  path.join('lib', 'i18n', 'text', 'frame.ts'),
  path.join('lib', 'i18n', 'text', 'poster.ts'),
  path.join('node_modules', '@expo-google-fonts', 'noto-sans-sc', 'package.json'),
  path.join('node_modules', 'next', 'package.json'),
  path.join('node_modules', 'sharp', 'package.json'),
  path.join('node_modules', 'uqr', 'package.json'),
] as const;

const isSource = (file: string): boolean => !file.includes('.test.') && statSync(file).isFile();

function filesOf(source: string): string[] {
  if (!statSync(source).isDirectory()) return [source];
  return readdirSync(source)
    .sort()
    .map((name) => path.join(source, name))
    .filter(isSource);
}

/** Hash over names and contents of some sources, below a folder. */
export function versionOf(sources: readonly string[], root = '.'): string {
  const hash = createHash('sha256');
  for (const source of sources)
    for (const file of filesOf(path.join(root, source)))
      hash.update(path.basename(file)).update(readFileSync(file));
  return hash.digest('hex');
}

let version: string | undefined;

/** Hash over the sources of the card templates, computed once per process. */
export function templateVersion(): string {
  version ??= versionOf(TEMPLATE_SOURCES);
  return version;
}
