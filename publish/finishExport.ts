import { globSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withEarlyPicture } from './earlyPicture.ts';
import { type CutSheets, cutSheets, withLateStyles } from './lateStyles.ts';
import { heaviestPages, overBudget, type WeighedPage } from './pageBudgets.ts';
import { pageScales, type Scales, withWeight } from './pageWeight.ts';
import { precompress } from './precompress.ts';
import { writeReleaseFile } from './releaseFile.ts';
import { headersFile } from './serving/headersFile.ts';
import { redirectsFile } from './serving/redirectsFile.ts';
import { SPECULATION_PATH, SPECULATION_RULES } from './serving/speculation.ts';
import { leftovers, stripRuntime } from './stripRuntime.ts';
import { withUnbrokenNumbers } from './unbrokenNumbers.ts';

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
/** Of the build; what is not of the last one leaves it. */
const PACKED_CACHE = path.join('.cache', 'packed');
const KEPT_TEXT = new Set(['robots.txt', 'licences.txt']);

async function removeNextFiles(outDir: string): Promise<void> {
  const files = NEXT_ONLY.flatMap((pattern) => globSync(pattern, { cwd: outDir }));
  await Promise.all(
    files
      .filter((file) => !KEPT_TEXT.has(file))
      .map((file) => rm(path.join(outDir, file), { recursive: true, force: true })),
  );
}

interface FinishedPage {
  weighed: WeighedPage;
  /** What must not be published, found in it. */
  leftovers: string[];
}

interface Tools {
  weigh: Scales;
  cuts: CutSheets;
}

/** Strips a page, names its first picture early, parts its styles, keeps its numbers whole and lets it say what it weighs. */
async function finishPage(outDir: string, name: string, { weigh, cuts }: Tools): Promise<FinishedPage> {
  const file = path.join(outDir, name);
  const stripped = withLateStyles(stripRuntime(await readFile(file, 'utf8')), cuts);
  const html = withUnbrokenNumbers(withEarlyPicture(stripped));
  const weight = weigh(html);
  await writeFile(file, withWeight(html, weight));
  return {
    weighed: {
      path: `/${name
        .split(path.sep)
        .join('/')
        .replace(/index\.html$/, '')}`,
      weight,
    },
    leftovers: leftovers(html).map((what) => `${file}: ${what}`),
  };
}

function guard(found: readonly string[], what: string): void {
  if (found.length > 0)
    throw new Error(`${found.length} finished pages ${what}:\n${found.slice(0, 20).join('\n')}`);
}

/**
 * Turns Next's export into the published site: strips the runtime from every page, deletes what only the runtime
 * would fetch, parts the styles of the first screen from the others, weighs every page, guards the result, adds what static hosts read, precompresses text, and writes
 * `release.json`. Packed files are kept in `packedCache` for the next time. Throws when a guard finds anything.
 */
export async function finishExport(outDir: string, packedCache = PACKED_CACHE): Promise<void> {
  await removeNextFiles(outDir);
  const names = globSync('**/*.html', { cwd: outDir });
  const tools = { cuts: await cutSheets(outDir), weigh: pageScales(outDir) };
  const pages: FinishedPage[] = [];
  for (let start = 0; start < names.length; start += 64) {
    const some = names.slice(start, start + 64).map((name) => finishPage(outDir, name, tools));
    pages.push(...(await Promise.all(some)));
  }
  guard(
    pages.flatMap((page) => page.leftovers),
    'hold what must not be published',
  );
  const weighed = pages.map((page) => page.weighed);
  guard(overBudget(weighed), 'are too heavy');
  console.log(`The heaviest pages, before pictures and fonts:\n${heaviestPages(weighed).join('\n')}`);
  await writeFile(path.join(outDir, '_headers'), headersFile());
  await writeFile(path.join(outDir, '_redirects'), redirectsFile());
  await writeFile(path.join(outDir, SPECULATION_PATH), SPECULATION_RULES);
  await precompress(outDir, packedCache);
  await writeReleaseFile(outDir);
}
