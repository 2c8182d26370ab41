import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Template } from '#lib/card/printCard.ts';

/** Bundles the templates of share images into a module that Node can run, which knows no JSX. Gives its path. */
export async function bundleTemplates(): Promise<string> {
  const outfile = path.join(mkdtempSync(path.join(os.tmpdir(), 'templates-')), 'cardArt.mjs');
  await build({
    entryPoints: ['components/card/cardArt.tsx'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    jsx: 'automatic',
    outfile,
  });
  return outfile;
}

/** The templates out of such a bundle. */
export async function loadTemplates(file: string): Promise<Template> {
  const { cardArt } = (await import(pathToFileURL(file).href)) as { cardArt: Template };
  return cardArt;
}
