// node bench/build/run.ts: what a build takes with so many articles: cold, again, and after one article has changed.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { markTranslated } from '#lib/content/index.ts';
import { projectCopy } from '../projectCopy.ts';
import { type Measured, measured } from './measured.ts';
import { tableOf } from './table.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000' },
    runs: { type: 'string', default: 'cold,again,changed' },
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

function filesOf(dir: string): { files: number; pages: number } {
  const all = readdirSync(path.join(dir, 'out'), { recursive: true, withFileTypes: true });
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
for (const articles of values.sizes.split(',').map(Number)) {
  if (!Number.isInteger(articles) || articles < 25)
    throw new Error(`--sizes ${values.sizes}: from 25 articles on`);
  const dir = projectCopy('bench-build', articles);
  try {
    for (const run of values.runs.split(',')) {
      if (run === 'changed') changeOne(dir, articles);
      const took = await measured(dir, BUILD);
      runs.push({ articles, run, ...took, ...filesOf(dir) });
      console.log(JSON.stringify({ ...runs.at(-1), load: os.loadavg() }));
    }
  } finally {
    rmSync(dir, { recursive: true, maxRetries: 5, retryDelay: 500 });
  }
}
console.log(tableOf(runs));
console.log(
  JSON.stringify({
    date: new Date().toISOString(),
    node: process.version,
    cpu: os.cpus()[0]?.model,
    cores: os.cpus().length,
  }),
);
