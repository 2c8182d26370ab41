import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Metafile } from 'esbuild';
import { LOCALES, type Locale } from '#lib/i18n/locale.ts';
import { lazyParts } from './lazyParts.ts';
import { oneLanguage } from './oneLanguage.ts';

const SUFFIX = '.island.tsx';
const REACT = path.resolve('lib/islands/reactOnPreact.ts');

/** One island in one language, as file names. */
export interface Island {
  /** All that it needs to start. */
  file: string;
  /** What it fetches later, when it is wanted: never named in a page. */
  parts: readonly string[];
}

/**
 * The file that a page names. An island with lazy parts has left its entry point empty, as one import of the file
 * that holds everything; then it is that one.
 */
function startFile({ outputs }: Metafile, entry: string): string {
  const isEntry = (file = ''): boolean => path.resolve(file) === path.resolve(entry);
  const [file, output] = Object.entries(outputs).find(([, { entryPoint }]) => isEntry(entryPoint)) ?? [];
  if (!file || !output) throw new Error(`${entry} has become no file`);
  const needed = output.imports.filter(({ kind }) => kind === 'import-statement');
  if (needed.length === 0) return file;
  const [only, ...others] = needed;
  if (
    !only ||
    others.length > 0 ||
    outputs[only.path]?.imports.some(({ kind }) => kind === 'import-statement')
  )
    throw new Error(`${entry} would start in several files: ${needed.map((one) => one.path).join(', ')}`);
  return only.path;
}

/** Bundles one `<name>.island.tsx` in one language into `outDir`, which must be there. */
export async function buildIsland(entry: string, locale: Locale, outDir: string): Promise<Island> {
  const name = path.basename(entry, SUFFIX);
  const result = await build({
    entryPoints: [{ in: entry, out: name }],
    outdir: outDir,
    entryNames: '[name].[hash]',
    chunkNames: `${name}-[name].[hash]`,
    write: false,
    metafile: true,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2018',
    // Newer than that, but as old as its object spread: Chrome 63, Safari 11.1. What is older shows the plain page.
    supported: { 'dynamic-import': true },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    charset: 'utf8',
    alias: { react: REACT, 'react-dom/client': REACT, 'react/jsx-runtime': 'preact/jsx-runtime' },
    plugins: [lazyParts(path.resolve(entry)), oneLanguage(locale)],
  });
  const start = path.basename(startFile(result.metafile, entry));
  const parts: string[] = [];
  for (const { path: written, contents } of result.outputFiles) {
    const file = path.basename(written);
    // An entry point left empty is named by nobody.
    if (file.startsWith(`${name}.`) && file !== start) continue;
    if (file !== start) parts.push(file);
    writeFileSync(path.join(outDir, file), contents);
  }
  return { file: start, parts };
}

/**
 * Bundles every `islands/<name>.island.tsx` for the browser, once a language: React's API served by Preact, ES2018
 * for old in-app browsers, minified. Writes them to `outDir` under hashed names and returns them by `<name>.<locale>`.
 * Throws esbuild's error, with file and line, when an island does not compile.
 */
export async function buildIslands(outDir: string): Promise<Record<string, Island>> {
  mkdirSync(outDir, { recursive: true });
  const islands: Record<string, Island> = {};
  for (const entry of globSync(`islands/*${SUFFIX}`)) {
    const name = path.basename(entry, SUFFIX);
    for (const locale of LOCALES) islands[`${name}.${locale}`] = await buildIsland(entry, locale, outDir);
  }
  return islands;
}
