import { globSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { precompress } from './precompress.ts';
import { writeReleaseFile } from './releaseFile.ts';
import { leftovers, stripRuntime } from './stripRuntime.ts';

/** Files that only Next's client would ask for, and pages that exist under better names. */
const NEXT_ONLY = [
  '**/*.txt',
  '_next/static/**/*.js',
  '_next/static/**/*.map',
  '_not-found/**',
  '_not-found.html',
  '404/**',
  '_next/static/*/_buildManifest*',
];
const KEPT_TEXT = new Set(['robots.txt']);

async function removeNextFiles(outDir: string): Promise<void> {
  const files = NEXT_ONLY.flatMap((pattern) => globSync(pattern, { cwd: outDir }));
  await Promise.all(
    files
      .filter((file) => !KEPT_TEXT.has(file))
      .map((file) => rm(path.join(outDir, file), { recursive: true, force: true })),
  );
}

async function finishPage(file: string): Promise<string[]> {
  const html = stripRuntime(await readFile(file, 'utf8'));
  await writeFile(file, html);
  return leftovers(html).map((what) => `${file}: ${what}`);
}

/**
 * Turns Next's export into the published site: strips the runtime from every page, deletes what only the runtime
 * would fetch, guards the result, precompresses text, and writes `release.json`. Throws when a guard finds anything.
 */
export async function finishExport(outDir: string): Promise<void> {
  await removeNextFiles(outDir);
  const pages = globSync('**/*.html', { cwd: outDir }).map((file) => path.join(outDir, file));
  const found: string[] = [];
  for (let start = 0; start < pages.length; start += 64) {
    found.push(...(await Promise.all(pages.slice(start, start + 64).map(finishPage))).flat());
  }
  if (found.length > 0) {
    throw new Error(
      `${found.length} finished pages hold what must not be published:\n${found.slice(0, 20).join('\n')}`,
    );
  }
  await writeReleaseFile(outDir);
  await precompress(outDir);
}
