import { availableParallelism } from 'node:os';
import test from 'node:test';
import { Worker } from 'node:worker_threads';
import type { Shown } from '../clients/readPages.ts';
import { noOffenders } from './offenders.ts';
import type { PageFacts } from './pageFacts.ts';
import { ownPath, site } from './site.ts';
import { ask, serverOrigin } from './siteServer.ts';

const { pages, listed } = await site();
const tag = (page: PageFacts, property: string): string | undefined =>
  page.metas.find((meta) => meta.property === property)?.content;

/** Every listed page read by every client, the pages shared out over the cores. */
async function previews(): Promise<Shown[]> {
  const origin = await serverOrigin();
  const workers = availableParallelism();
  const shares = Array.from({ length: workers }, (_, at) => listed.filter((__, i) => i % workers === at));
  const read = shares.map(
    (paths) =>
      new Promise<Shown[]>((resolve, reject) => {
        const worker = new Worker(new URL('../clients/readPages.ts', import.meta.url), {
          workerData: { origin, paths },
        });
        worker.once('message', resolve);
        worker.once('error', reject);
      }),
  );
  return (await Promise.all(read)).flat();
}

test('every client shows the same title, description and picture of every page', async () => {
  const wrong = (await previews()).flatMap(({ path, client, preview }) => {
    const page = pages.get(path) as PageFacts;
    return (['title', 'description', 'image'] as const).flatMap((field) => {
      const expected = tag(page, `og:${field}`);
      return preview[field] === expected ? [] : [`${path} ${client} ${field}: ${preview[field]}`];
    });
  });
  noOffenders(wrong, 'previews that differ from the page’s own tags');
});

test('every picture of a preview answers as the JPEG that the tags promise', async () => {
  const paths = new Set(listed.map((path) => ownPath(tag(pages.get(path) as PageFacts, 'og:image'))));
  const wrong: string[] = [];
  for (const path of paths) {
    const answer = await ask(path, { method: 'HEAD' });
    const type = answer.headers.get('content-type');
    if (answer.status !== 200 || type !== 'image/jpeg') wrong.push(`${path}: ${answer.status} ${type}`);
  }
  noOffenders(wrong, 'pictures');
});
