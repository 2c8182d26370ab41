import { globSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { hashedName } from '#lib/assets/hashedFile.ts';

/** The layer of what dresses nothing of a page's first screen (app/globals.css). */
const LATE = /@layer late\s*\{/g;
const LINK = /<link rel="stylesheet" href="([^"]+)"\/>/g;
/** What `components/frame/LateStyles.tsx` leaves in a page. */
const PLACE = /<template data-late-styles(?:="")?><\/template>/g;

/** By the address of a sheet: those of its parts before and after the cut, without empty ones. */
export type CutSheets = ReadonlyMap<string, { first: string[]; late: string[] }>;

const link = (url: string): string => `<link rel="stylesheet" href="${url}"/>`;

/** Index behind the block of a stylesheet that opens before `from`; braces in strings are no braces. */
function endOfBlock(css: string, from: number): number {
  let depth = 1;
  for (const { 0: found, index } of css.slice(from).matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[{}]/g)) {
    if (found === '{') depth += 1;
    if (found === '}') depth -= 1;
    if (depth === 0) return from + index + 1;
  }
  throw new Error('a stylesheet ends inside its layer `late`');
}

/** A stylesheet without its layer `late`, of which only the rank stays, and that layer. */
export function partLate(css: string): { first: string; late: string } {
  let [first, late, last] = ['', '', 0];
  for (const { 0: opening, index } of css.matchAll(LATE)) {
    const end = endOfBlock(css, index + opening.length);
    first += `${css.slice(last, index)}@layer late;`;
    late += css.slice(index, end);
    last = end;
  }
  return { first: first + css.slice(last), late };
}

/** Writes a part of a sheet beside it, under a name that tells the part's own contents; returns its address, or none if it is empty. */
async function putPart(outDir: string, sheet: string, part: string, css: string): Promise<string[]> {
  if (css.replaceAll('@layer late;', '').trim() === '') return [];
  const name = path.posix.join(path.posix.dirname(sheet), hashedName(`${part}.css`, css));
  await writeFile(path.join(outDir, name), css);
  return [`/${name}`];
}

/** Parts the stylesheets of an export: of each that has a layer `late`, it and the rest become files of their own. */
export async function cutSheets(outDir: string): Promise<CutSheets> {
  const cuts = new Map<string, { first: string[]; late: string[] }>();
  for (const name of globSync('_next/static/**/*.css', { cwd: outDir })) {
    const file = path.join(outDir, name);
    const { first, late } = partLate(await readFile(file, 'utf8'));
    if (!late) continue;
    const sheet = name.split(path.sep).join('/');
    cuts.set(`/${sheet}`, {
      first: await putPart(outDir, sheet, 'first', first),
      late: await putPart(outDir, sheet, 'late', late),
    });
    await rm(file);
  }
  return cuts;
}

/**
 * A page that asks for the first parts of its sheets in its head, and for the rest where its first screen ends; a page
 * that does not say where that is has all of them in its head, in the same order. Browsers paint what stands before
 * a stylesheet of the body without waiting for it.
 */
export function withLateStyles(html: string, cuts: CutSheets): string {
  const sheets = [...html.matchAll(LINK)].map(([, url = '']) => url);
  const first = sheets.flatMap((url) => cuts.get(url)?.first ?? [url]).map(link);
  const late = sheets.flatMap((url) => cuts.get(url)?.late ?? []).map(link);
  const [place] = html.match(PLACE) ?? [];
  const inHead = place ? first : [...first, ...late];
  let placed = false;
  return html
    .replace(LINK, () => {
      if (placed) return '';
      placed = true;
      return inHead.join('');
    })
    .replace(PLACE, () => late.splice(0).join(''));
}
