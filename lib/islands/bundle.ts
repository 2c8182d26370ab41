import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { hashedName } from '#lib/assets/hashedFile.ts';

const SUFFIX = '.island.tsx';
const REACT = path.resolve('lib/islands/reactOnPreact.ts');

/**
 * Bundles every `islands/<name>.island.tsx` for the browser: React's API served by Preact, ES2017 for old in-app
 * browsers, minified, one file each. Writes them to `outDir` under hashed names and returns name → file name.
 * Throws esbuild's error, with file and line, when an island does not compile.
 */
export async function buildIslands(outDir: string): Promise<Record<string, string>> {
  const entryPoints = globSync(`islands/*${SUFFIX}`);
  const result = await build({
    entryPoints,
    outdir: outDir,
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2017',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    charset: 'utf8',
    alias: { react: REACT, 'react-dom/client': REACT, 'react/jsx-runtime': 'preact/jsx-runtime' },
  });
  mkdirSync(outDir, { recursive: true });
  const files: Record<string, string> = {};
  for (const { path: file, contents } of result.outputFiles) {
    const name = path.basename(file, '.island.js');
    const hashed = hashedName(`${name}.js`, contents);
    writeFileSync(path.join(outDir, hashed), contents);
    files[name] = hashed;
  }
  return files;
}
