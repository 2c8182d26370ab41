import { existsSync, readFileSync, statSync } from 'node:fs';
import test from 'node:test';
import zlib from 'node:zlib';
import { LOCALES } from '#lib/i18n/locale.ts';
import { pagePath } from '#lib/routes.ts';
import { noOffenders } from './offenders.ts';
import type { PageFacts } from './pageFacts.ts';
import { lazyParts, startScripts } from './scriptImports.ts';
import { fileOf, site } from './site.ts';

/** An island with its runtime, as it starts. */
const ISLAND_BYTES = 15_000;
/** All scripts of a page: its island, and the share sheet that every page has. */
const SCRIPT_BYTES = 16_384;
/** The share sheet alone, which is all that a page to be read sends. */
const SHARE_BYTES = 1_500;
/** Script that one wish of the visitor may cost on top. */
const PART_BYTES = 8_000;
const GUIDE_BYTES = 25_000;

const { pages, listed } = await site();
const all = [...pages.values()];
const guides = all.filter(({ path }) =>
  LOCALES.some(
    (locale) => path.startsWith(pagePath(locale, 'guides')) && path !== pagePath(locale, 'guides'),
  ),
);

/** Bytes that travel for a file: those of its precompressed twin, if there is one. */
const sent = (path: string): number => {
  const packed = `${fileOf(path)}.br`;
  return statSync(existsSync(packed) ? packed : fileOf(path)).size;
};
const scripts = (page: PageFacts): string[] =>
  page.scripts.flatMap(({ attributes }) => (attributes.src ? [attributes.src] : []));
const total = (paths: readonly string[]): number => paths.reduce((sum, path) => sum + sent(path), 0);
const scriptBytes = (page: PageFacts): number => total(startScripts(scripts(page)));

test(`no island starts with more than ${ISLAND_BYTES} bytes`, () => {
  const islands = [...new Set(all.flatMap(scripts))].map((path) => ({
    path,
    bytes: total(startScripts([path])),
  }));
  noOffenders(
    islands.filter(({ bytes }) => bytes > ISLAND_BYTES).map(({ path, bytes }) => `${path} ${bytes}`),
    'heavy islands',
  );
});

test(`no page sends more than ${SCRIPT_BYTES} bytes of script to start`, () => {
  noOffenders(
    all.filter((page) => scriptBytes(page) > SCRIPT_BYTES).map((page) => `${page.path} ${scriptBytes(page)}`),
    'heavy scripts',
  );
});

test(`what a page’s scripts fetch later is on the site, in parts of at most ${PART_BYTES} bytes`, () => {
  const parts = new Map(all.flatMap((page) => [...lazyParts(scripts(page))]));
  const heavy = [...parts].filter(([, paths]) => total(paths) > PART_BYTES);
  noOffenders(
    heavy.map(([part, paths]) => `${part} ${total(paths)}`),
    'heavy parts',
  );
});

test(`a guide sends no script but the share sheet’s, at most ${SHARE_BYTES} bytes`, () => {
  const others = (page: PageFacts) => scripts(page).filter((path) => !path.startsWith('/_a/share.'));
  noOffenders(
    guides
      .filter((page) => others(page).length > 0 || scriptBytes(page) > SHARE_BYTES)
      .map(({ path }) => path),
    'guides with scripts',
  );
});

test(`a guide and its styles are at most ${GUIDE_BYTES} bytes`, () => {
  const heavy = guides.flatMap((page) => {
    const styles = page.links.flatMap(({ rel, href }) => (rel === 'stylesheet' && href ? [sent(href)] : []));
    const html = sent(`${page.path}index.html`);
    const bytes = styles.reduce((sum, one) => sum + one, html);
    return bytes > GUIDE_BYTES ? [`${page.path} ${html} + ${styles.join(' + ')}`] : [];
  });
  noOffenders(heavy, 'heavy guides');
});

test('what is precompressed is the page itself', () => {
  const different = listed.filter((path) => {
    const file = fileOf(`${path}index.html`);
    return (
      !existsSync(`${file}.br`) ||
      !zlib.brotliDecompressSync(readFileSync(`${file}.br`)).equals(readFileSync(file))
    );
  });
  noOffenders(different, 'pages whose .br is missing or stale');
});
