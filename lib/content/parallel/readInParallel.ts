import os from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Disk } from '../disk.ts';
import { ChunkCache } from './chunkCache.ts';
import type { Chunk, ChunkReading, Folder } from './readChunk.ts';
import type { Task } from './worker.ts';

/** So many articles are handed out at once: few enough that their trees do not fill the memory. */
const CHUNK = 25;

/** All articles of the content folder, in chunks. */
export const chunksOf = (disk: Disk): Chunk[] =>
  (['guides', 'pages'] as const).flatMap((folder: Folder) => {
    const slugs = disk.list(folder)?.folders ?? [];
    return Array.from({ length: Math.ceil(slugs.length / CHUNK) }, (_, at) => ({
      folder,
      slugs: slugs.slice(at * CHUNK, (at + 1) * CHUNK),
    }));
  });

/** Works through the chunks, taking the next whenever one is done, until none is left. */
/** Named from the project's root: a URL beside this module would make the site's bundler publish the file. */
const WORKER = path.resolve('lib/content/parallel/worker.ts');

function serve(worker: Worker, chunks: Iterator<Chunk>, done: (chunk: Chunk, reading: ChunkReading) => void) {
  return new Promise<void>((resolve, reject) => {
    let current: Chunk | undefined;
    const next = (): void => {
      current = chunks.next().value;
      if (!current) void worker.terminate().then(() => resolve());
      else worker.postMessage(current);
    };
    worker.on('error', reject);
    worker.on('message', (reading: ChunkReading) => {
      if (current) done(current, reading);
      next();
    });
    next();
  });
}

/**
 * Reads and checks all articles on as many threads as the machine has processors. What was said before of chunks that
 * have not changed is taken from the folder `cache`.
 */
export async function readInParallel(disk: Disk, task: Task, cache: string): Promise<ChunkReading[]> {
  const known = new ChunkCache(cache, disk, task);
  const into: ChunkReading[] = [];
  const keys = new Map<Chunk, string>();
  for (const chunk of chunksOf(disk)) {
    const key = known.key(chunk);
    const reading = known.get(key);
    if (reading) into.push(reading);
    else keys.set(chunk, key);
  }
  const done = (chunk: Chunk, reading: ChunkReading): void => {
    into.push(reading);
    known.set(keys.get(chunk) ?? '', reading);
  };
  const chunks = [...keys.keys()];
  const threads = Math.min(os.availableParallelism(), 4, chunks.length);
  const queue = chunks.values();
  const options = { workerData: task, resourceLimits: { maxOldGenerationSizeMb: 320 } };
  await Promise.all(Array.from({ length: threads }, () => serve(new Worker(WORKER, options), queue, done)));
  known.prune();
  return into;
}
