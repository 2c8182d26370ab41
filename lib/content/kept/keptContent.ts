import { createHash } from 'node:crypto';
import path from 'node:path';
import v8 from 'node:v8';
import { keepFile, keptFile, pruneFolder } from '#lib/cachedFile.ts';
import { LOCALES } from '#lib/i18n/locale.ts';
import type { Content } from '../types.ts';
import { keptBody } from './keptBody.ts';

const FOLDER = path.join('.cache', 'content');

/** Keeps content whose articles have no bodies, and gives the name it is kept under. What was kept before goes. */
export function putContent(content: Content, folder = FOLDER): string {
  const bytes = v8.serialize(content);
  const name = createHash('sha256').update(bytes).digest('hex');
  pruneFolder(folder, new Set([name]));
  keepFile(folder, name, bytes);
  return name;
}

/** The content kept under a name. Bodies of articles are read when they are asked for, each time. */
export function getContent(name: string, folder = FOLDER): Content {
  const bytes = keptFile(folder, name);
  if (!bytes) throw new Error(`${path.join(folder, name)} is gone or damaged → start the build again`);
  const content = v8.deserialize(bytes) as Content;
  for (const { prose } of [...content.guides, ...Object.values(content.pages)])
    for (const locale of LOCALES) {
      const text = prose[locale];
      if (text) Object.defineProperty(text, 'body', { get: () => keptBody(text.file, locale) });
    }
  return content;
}
