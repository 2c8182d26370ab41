import fs from 'node:fs';
import path from 'node:path';
import { LOCALES } from '#lib/i18n/locale.ts';
import { Disk } from '../disk.ts';
import { wordFiles } from '../writing/checkWriting.ts';
import { fixText, fixVenue, fixYaml } from './fixText.ts';

/** A file that was mended, and on how many of its lines. */
export interface Fixed {
  file: string;
  lines: number;
}

function changedLines(before: string, after: string): number {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  return fresh.filter((line, index) => line !== old[index]).length || 1;
}

/**
 * Mends what can be mended without a decision, in all articles, venues and data files of a content folder (or only in
 * `only`, paths from that folder), and writes them. Files that cannot be read are left as they are.
 */
export function fixFolder(dir: string, only?: readonly string[]): Fixed[] {
  const disk = new Disk(dir);
  const articles = ['guides', 'pages'].flatMap((kind) =>
    (disk.list(kind)?.folders ?? []).flatMap((slug) =>
      LOCALES.map(
        (locale) => [`${kind}/${slug}/${locale}.mdx`, (text: string) => fixText(text, locale)] as const,
      ),
    ),
  );
  const venues = (disk.list('venues')?.files ?? [])
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => [`venues/${name}`, fixVenue] as const);
  const data = wordFiles(disk).map((file) => [file, fixYaml] as const);
  return [...articles, ...venues, ...data].flatMap(([file, fix]) => {
    if ((only && !only.includes(file)) || !disk.has(file)) return [];
    const text = disk.read(file);
    if (typeof text !== 'string') return [];
    const after = fix(text);
    if (after === text) return [];
    fs.writeFileSync(path.join(disk.root, file), after);
    return [{ file: disk.label(file), lines: changedLines(text, after) }];
  });
}
