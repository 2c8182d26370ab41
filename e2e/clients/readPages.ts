import { parentPort, workerData } from 'node:worker_threads';
import type { Client, Preview } from './client.ts';
import { LIBRARIES } from './libraries.ts';
import { MASTODON } from './mastodon.ts';

export interface Shown {
  path: string;
  client: string;
  preview: Preview;
}

const CLIENTS: readonly Client[] = [...LIBRARIES, MASTODON];

/** A worker: fetches its share of the pages as a visitor would and reads each with every client. */
async function readPages({ origin, paths }: { origin: string; paths: string[] }): Promise<Shown[]> {
  const shown: Shown[] = [];
  for (const path of paths) {
    const url = origin + path;
    const html = await (await fetch(url)).text();
    for (const { name, preview } of CLIENTS)
      shown.push({ path, client: name, preview: await preview({ url, html }) });
  }
  return shown;
}

if (parentPort) parentPort.postMessage(await readPages(workerData));
