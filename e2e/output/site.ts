import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { siteOrigin } from '#lib/routes.ts';
import { SITE_DIR } from '../siteDir.ts';
import { type PageFacts, pageFacts } from './pageFacts.ts';
import { ask } from './siteServer.ts';

/** Pages that search engines are not told of. */
export const UNLISTED = ['/zh/404/', '/en/404/', '/404.html', '/index.html'];

export interface Site {
  /** Paths in the sitemap, in its order. */
  listed: string[];
  /** Every page by path: those of the sitemap, and UNLISTED. */
  pages: Map<string, PageFacts>;
  /** URL paths of all files, precompressed twins left out. */
  files: Set<string>;
  /** Answers that were not a page. */
  badAnswers: string[];
}

const AT_ONCE = 16;

/** Path of a file of the site on the disk. */
export const fileOf = (urlPath: string): string => path.join(SITE_DIR, decodeURIComponent(urlPath));

/** The site's own path of an absolute URL; other origins are named in the error. */
export function ownPath(url: string | undefined): string {
  const origin = siteOrigin();
  if (url?.startsWith(`${origin}/`)) return url.slice(origin.length);
  throw new Error(`"${url}" does not begin with ${origin}/`);
}

async function readPage(site: Site, pagePath: string): Promise<void> {
  const answer = await ask(pagePath);
  const type = answer.headers.get('content-type') ?? '';
  if (answer.status !== 200 || !/^text\/html; ?charset=utf-8$/i.test(type))
    site.badAnswers.push(`${pagePath}: ${answer.status} ${type}`);
  site.pages.set(pagePath, pageFacts(pagePath, await answer.text()));
}

async function readSite(): Promise<Site> {
  const sitemap = readFileSync(fileOf('/sitemap.xml'), 'utf8');
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => ownPath(url));
  const files = globSync('**/*', { cwd: SITE_DIR, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|zst|gz)$/.test(entry.name))
    .map(
      (entry) =>
        `/${path.relative(SITE_DIR, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')}`,
    );
  const site: Site = { listed, pages: new Map(), files: new Set(files), badAnswers: [] };
  const waiting = [...listed, ...UNLISTED];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await readPage(site, next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return site;
}

let read: Promise<Site> | undefined;

/** The whole site, asked of its server and parsed once for all tests of the process. */
export const site = (): Promise<Site> => {
  read ??= readSite();
  return read;
};
