// node bench/search/run.ts: what a query loads and costs with 10,000 articles, and whether it finds all that hold it.
import os from 'node:os';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { loadContent } from '#lib/content/index.ts';
import { LOCALES } from '#lib/i18n/locale.ts';
import { searchPartPath } from '#lib/routes.ts';
import { normalise } from '#lib/search/normalise.ts';
import { searchDocs } from '#lib/search/searchDocs.ts';
import { searchFiles } from '#lib/search/searchFiles.ts';
import type { SearchDirectory } from '#lib/search/searchParts.ts';
import { type SearchFiles, searchSite } from '#lib/search/searchSite.ts';
import { allPages } from '#lib/share/sitePages.ts';
import { seeded } from '../seeded.ts';
import { withArticles } from './articles.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    queries: { type: 'string', default: '500' },
  },
});
const MOST_BYTES = 60_000;

for (const locale of LOCALES) {
  const docs = withArticles(searchDocs(allPages(), loadContent(), locale), Number(values.articles));
  const began = performance.now();
  const made = searchFiles(docs, locale);
  const files = new Map([...made].map(([name, make]) => [`/data/${name}`, JSON.stringify(make())]));
  const buildMs = performance.now() - began;
  const weights = new Map<string, number>();
  const weight = (path: string): number => {
    const known = weights.get(path) ?? brotliCompressSync(files.get(path) ?? '').length;
    weights.set(path, known);
    return known;
  };
  const [first = ''] = files.keys();
  const directory = JSON.parse(files.get(first) ?? '') as SearchDirectory;
  const texts = docs.map(({ title, keys, kicker, text, body }) =>
    normalise(`${title} | ${keys} | ${kicker} ${text} ${body}`),
  );
  const random = seeded(4);
  const bytes: number[] = [];
  const times: number[] = [];
  let missed = 0;
  for (let sample = 0; sample < Number(values.queries); sample++) {
    const source = texts[Math.floor(random() * texts.length)] ?? '';
    const from = Math.floor(random() * (source.length - 6));
    const query = source.slice(from, from + 2 + Math.floor(random() * 5)).trim();
    const loaded = new Set([first]);
    const part = <T>(name: string): Promise<T> => {
      const path = searchPartPath(locale, directory.version, name);
      loaded.add(path);
      return Promise.resolve(JSON.parse(files.get(path) ?? '') as T);
    };
    const opened: SearchFiles = {
      directory,
      postings: (shard) => part(`g${shard}`),
      pages: (file) => part(`p${file}`),
    };
    const start = performance.now();
    const found = await searchSite(query, opened);
    times.push(performance.now() - start);
    bytes.push([...loaded].reduce((sum, path) => sum + weight(path), 0));
    const expected = texts.filter((text) => text.includes(query)).length;
    if (query && found.hits.length + found.left < expected) missed += 1;
  }
  const at = (list: number[], share: number): number =>
    list.sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0;
  console.log(
    `${locale}: ${docs.length} pages, ${files.size} files, made in ${buildMs.toFixed(0)} ms; directory ${weight(first)} bytes; ` +
      `a query loads ${at(bytes, 0.5)} bytes (median), ${at(bytes, 0.95)} (95 %), ${at(bytes, 1)} (most); ` +
      `${at(times, 0.5).toFixed(1)} ms (median), ${at(times, 0.95).toFixed(1)} ms (95 %), files read and parsed each time; ` +
      `${missed} of ${values.queries} queries missed a page`,
  );
  if (missed > 0 || at(bytes, 0.95) > MOST_BYTES) process.exitCode = 1;
}
console.log(
  JSON.stringify({
    node: process.version,
    cpu: os.cpus()[0]?.model,
    cores: os.cpus().length,
    load: os.loadavg(),
  }),
);
