import path from 'node:path';
import type { Locale } from '#lib/i18n/locale.ts';
import { finderDataPath, finderPartPath } from '#lib/routes.ts';
import type { FinderRows } from '../finderRows.ts';
import { splitRows } from './splitRows.ts';

/** The finder's files in one language by name, each made when it is asked for: one file, or a directory and parts. */
export function finderFiles(rows: FinderRows, locale: Locale): Map<string, () => object> {
  const { directory, parts } = splitRows(rows);
  const files = new Map<string, () => object>([[path.basename(finderDataPath(locale)), () => directory]]);
  const version = directory.split?.version ?? '';
  for (const [part, make] of parts) files.set(path.basename(finderPartPath(locale, version, part)), make);
  return files;
}
