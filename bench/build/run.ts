// node bench/build/run.ts: what a build takes with so many articles: cold, again, and after one article has changed.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { markTranslated } from '#lib/content/index.ts';
import { buildPeer, PEERS } from '../peers/peers.ts';
import { projectCopy } from '../projectCopy.ts';
import { type Measured, measured } from './measured.ts';
import { peerArticles } from './peerArticles.ts';
import { resultsOf } from './results.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000' },
    runs: { type: 'string', default: 'cold,again,changed' },
    peers: { type: 'string', default: PEERS.map(({ name }) => name).join(',') },
    'peer-sizes': { type: 'string', default: '100,1000' },
    out: { type: 'string' },
  },
});

export interface Run extends Measured {
  articles: number;
  run: string;
  /** Pages and other files of the finished site, and the pages among them. */
  files: number;
  pages: number;
}

const BUILD = [process.execPath, 'scripts/build.ts'];

/** Any picture will do: peers show one on each page, as guides do. */
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><path d="M0 0h16v9H0z"/></svg>';

function filesOf(site: string): { files: number; pages: number } {
  const all = readdirSync(site, { recursive: true, withFileTypes: true });
  const files = all.filter((entry) => entry.isFile());
  return { files: files.length, pages: files.filter(({ name }) => name === 'index.html').length };
}

/** Changes a sentence of one article in both languages, as its editors would. */
function changeOne(dir: string, articles: number): void {
  const slug = `guide-${articles - 1}`;
  for (const locale of ['zh', 'en']) {
    const file = path.join(dir, 'content/guides', slug, `${locale}.mdx`);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/\n\n(?=[^\n<|>#-])/, '\n\n2026. '));
  }
  markTranslated(path.join(dir, 'content'), [`guides/${slug}`], new Date());
}

const runs: Run[] = [];
const results = (): string =>
  resultsOf(
    runs.toSorted((a, b) => a.articles - b.articles),
    {
      date: new Date().toISOString(),
      node: process.version,
      cpu: os.cpus()[0]?.model,
      cores: os.cpus().length,
    },
  );
/** Keeps a build. The largest take an hour: what has been measured is written at once. */
const note = (run: Run): void => {
  runs.push(run);
  console.log(JSON.stringify({ ...run, load: os.loadavg() }));
  if (values.out) writeFileSync(path.join(values.out, 'RESULTS.md'), results());
};

function sizesOf(option: 'sizes' | 'peer-sizes'): number[] {
  const sizes = values[option].split(',').filter(Boolean).map(Number);
  if (!sizes.every((articles) => Number.isInteger(articles) && articles >= 25))
    throw new Error(`--${option} ${values[option]}: numbers of articles, from 25 on`);
  return sizes;
}
const [sizes, peerSizes] = [sizesOf('sizes'), sizesOf('peer-sizes')];

const picture = path.join(os.tmpdir(), 'bench-build.svg');
writeFileSync(picture, PICTURE);
for (const name of values.peers.split(',').filter(Boolean))
  for (const articles of peerSizes) {
    // As many pages as our two languages have.
    const { site, ...took } = await buildPeer(name, peerArticles(2 * articles), picture);
    note({ articles, run: name, ...took, ...filesOf(site) });
    rmSync(path.dirname(site), { recursive: true, maxRetries: 5, retryDelay: 500 });
  }
rmSync(picture);

for (const articles of sizes) {
  const dir = projectCopy('bench-build', articles);
  try {
    for (const run of values.runs.split(',')) {
      if (run === 'changed') changeOne(dir, articles);
      const took = await measured(dir, BUILD);
      note({ articles, run, ...took, ...filesOf(path.join(dir, 'out')) });
    }
  } finally {
    rmSync(dir, { recursive: true, maxRetries: 5, retryDelay: 500 });
  }
}

console.log(results());
