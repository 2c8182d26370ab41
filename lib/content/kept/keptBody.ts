import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import v8 from 'node:v8';
import type { Root } from 'hast';
import { keepFile, keptFile } from '#lib/cachedFile.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { splitFrontMatter } from '../frontMatter.ts';
import { headingsOf, nameHeadings } from '../mdx/headings.ts';
import { parseMdx } from '../mdx/parse.ts';
import { shape } from '../mdx/shape.ts';
import { toHast } from '../mdx/toHast.ts';
import { codeHash } from './codeHash.ts';

const FOLDER = path.join('.cache', 'bodies');

/** The body of a text in which a check has found nothing, as `readMdx` gives it. */
export function soundBody(text: string, locale: Locale): Root {
  const { root } = parseMdx(splitFrontMatter(text).body);
  if (!root) throw new Error('a text that was sound when it was checked does not parse any more');
  shape(root);
  nameHeadings(headingsOf(root), locale);
  return toHast(root);
}

/**
 * The body of a file in which a check has found nothing: parsed once for all processes and builds, then kept under a
 * name made of the text and of all code that reads it. Not held in memory: ten thousand articles would fill it.
 */
export function keptBody(file: string, locale: Locale, folder = FOLDER): Root {
  const text = fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const name = createHash('sha256').update(codeHash()).update(locale).update(text).digest('hex');
  const kept = keptFile(folder, name);
  if (kept) return v8.deserialize(kept) as Root;
  const body = soundBody(text, locale);
  keepFile(folder, name, v8.serialize(body));
  return body;
}

/** Starts anew once most of what is kept is of texts that are no longer there. */
export function pruneBodies(texts: number, folder = FOLDER): void {
  const kept = fs.existsSync(folder) ? fs.readdirSync(folder).length : 0;
  if (kept > 2 * texts) fs.rmSync(folder, { recursive: true });
}
