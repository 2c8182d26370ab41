import { existsSync, readFileSync, statSync } from 'node:fs';
import test from 'node:test';
import zlib from 'node:zlib';
import { LOCALES } from '#lib/i18n/locale.ts';
import { pagePath } from '#lib/routes.ts';
import { noOffenders } from './offenders.ts';
import type { PageFacts } from './pageFacts.ts';
import { fileOf, site } from './site.ts';

const SCRIPT_BYTES = 15_000;
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
const scriptBytes = (page: PageFacts): number =>
  [...new Set(scripts(page))].reduce((sum, path) => sum + sent(path), 0);

test(`no page sends more than ${SCRIPT_BYTES} bytes of script`, () => {
  noOffenders(
    all.filter((page) => scriptBytes(page) > SCRIPT_BYTES).map((page) => `${page.path} ${scriptBytes(page)}`),
    'heavy scripts',
  );
});

test('a guide sends no script at all', () => {
  noOffenders(
    guides.filter((page) => scripts(page).length > 0).map(({ path }) => path),
    'guides with scripts',
  );
});

test(`a guide and its styles are at most ${GUIDE_BYTES} bytes`, () => {
  const heavy = guides.flatMap((page) => {
    const styles = page.links.flatMap(({ rel, href }) => (rel === 'stylesheet' && href ? [sent(href)] : []));
    const html = sent(`${page.path}index.html`);
    const total = styles.reduce((sum, bytes) => sum + bytes, html);
    return total > GUIDE_BYTES ? [`${page.path} ${html} + ${styles.join(' + ')}`] : [];
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
