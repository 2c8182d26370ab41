import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { loadContent } from '#lib/content/index.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { pagePath } from '#lib/routes.ts';
import { normalise } from '#lib/search/normalise.ts';
import { searchDocs } from '#lib/search/searchDocs.ts';
import { searchFiles } from '#lib/search/searchFiles.ts';
import { allPages } from '#lib/share/sitePages.ts';
import { seeded } from '../seeded.ts';
import { withArticles } from './articles.ts';

const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

export interface SearchSite {
  folder: string;
  pages: number;
  /** Pieces of 2 to 6 characters of its texts. */
  queries: string[];
}

/**
 * A folder to be served: the finished site's search page of a language with its scripts and styles, over an index of
 * that many generated articles beside the real pages. Whoever calls removes the folder.
 */
export function siteWithArticles(dir: string, locale: Locale, articles: number, queries: number): SearchSite {
  const docs = withArticles(searchDocs(allPages(), loadContent(), locale), articles);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'search-'));
  for (const part of ['_a', '_next', pagePath(locale, 'search')])
    cpSync(path.join(dir, part), path.join(folder, part), { recursive: true });
  mkdirSync(path.join(folder, 'data'));
  for (const [name, make] of searchFiles(docs, locale)) {
    const text = JSON.stringify(make());
    writeFileSync(path.join(folder, 'data', name), text);
    writeFileSync(path.join(folder, 'data', `${name}.br`), brotliCompressSync(text, BROTLI));
  }
  const random = seeded(4);
  const piece = (): string => {
    const { title, text, body } = docs[Math.floor(random() * docs.length)] ?? {
      title: '',
      text: '',
      body: '',
    };
    const source = normalise(`${title} ${text} ${body}`);
    const from = Math.floor(random() * (source.length - 6));
    return source.slice(from, from + 2 + Math.floor(random() * 5)).trim();
  };
  const pieces = Array.from({ length: queries * 2 }, piece).filter(({ length }) => length > 1);
  return { folder, pages: docs.length, queries: pieces.slice(0, queries) };
}
