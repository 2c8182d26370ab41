// node bench/preview/run.ts: how long a saved file takes to be seen in `npm run dev`, among so many articles.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectCopy } from '../projectCopy.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '9' },
    port: { type: 'string', default: '3190' },
  },
});
const [articles, runs] = [Number(values.articles), Number(values.runs)];
const SLUG = `guide-${Math.floor(articles / 2)}`;
const origin = `http://localhost:${values.port}`;
const dir = projectCopy('bench-preview', articles);

const pageOf = async (address: string): Promise<string> => {
  try {
    return await (await fetch(origin + address)).text();
  } catch {
    return '';
  }
};

/** Milliseconds until a page holds some words. */
async function untilShown(address: string, words: string, most: number): Promise<number> {
  const start = performance.now();
  while (performance.now() - start < most)
    if ((await pageOf(address)).includes(words)) return performance.now() - start;
  throw new Error(`${address} did not show “${words}” within ${most} ms`);
}

/** Saves the article with a sentence that was not there, in the way of an editor. */
function save(words: string): void {
  const file = path.join(dir, 'content/guides', SLUG, 'zh.mdx');
  const text = readFileSync(file, 'utf8').replace(/\n\n存盘第 \d+ 次。/, '');
  writeFileSync(file, text.replace(/\n\n(?=## )/, `\n\n${words}\n\n`));
}

const middle = (list: readonly number[]): number =>
  Math.round(list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0);

let server: ReturnType<typeof spawn> | undefined;
try {
  server = spawn(process.execPath, ['scripts/dev.ts'], {
    cwd: dir,
    env: { ...process.env, PORT: values.port },
    stdio: 'ignore',
    detached: true,
  });
  const address = `/zh/guides/${SLUG}/`;
  const first = await untilShown(address, '</html>', 600_000);
  await untilShown(address, '</html>', 60_000);
  const saved: number[] = [];
  const idle: number[] = [];
  for (let run = 1; run <= runs; run++) {
    // An editor reads before saving again; the terminal has said its part by then.
    await new Promise((resolve) => setTimeout(resolve, 6000));
    idle.push(await untilShown(address, '</html>', 60_000));
    save(`存盘第 ${run} 次。`);
    saved.push(await untilShown(address, `存盘第 ${run} 次。`, 60_000));
  }
  const figures = {
    articles,
    runs,
    firstPageMs: Math.round(first),
    pageUnchangedMs: middle(idle),
    savedToShownMs: middle(saved),
    slowestMs: Math.round(Math.max(...saved)),
  };
  const machine = {
    date: new Date().toISOString(),
    node: process.version,
    cpu: os.cpus()[0]?.model,
    cores: os.cpus().length,
    load: os.loadavg(),
  };
  console.log(JSON.stringify({ figures, machine }, null, 2));
} finally {
  if (server?.pid) process.kill(-server.pid, 'SIGTERM');
  rmSync(dir, { recursive: true, maxRetries: 5, retryDelay: 500 });
}
