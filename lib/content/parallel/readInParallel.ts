import path from 'node:path';
import { onThreads } from '#lib/onThreads.ts';
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

/** Named from the project's root: a URL beside this module would make the site's bundler publish the file. */
const WORKER = path.resolve('lib/content/parallel/worker.ts');

/** Room for the trees of a chunk: young, so that they are gone before they are moved; and in all. */
const LIMITS = { maxYoungGenerationSizeMb: 96, maxOldGenerationSizeMb: 192 };

/** What has to be read, and the name under which its reading is kept. */
interface Job {
  chunk: Chunk;
  key: string;
}

/**
 * Reads and checks all articles on as many threads as the machine has processors. What was said before of chunks that
 * have not changed is taken from the folder `cache`; which have is found out while the threads are at work.
 */
export async function readInParallel(disk: Disk, task: Task, cache: string): Promise<ChunkReading[]> {
  const known = new ChunkCache(cache, disk, task);
  const into: ChunkReading[] = [];
  function* unknown(chunks: readonly Chunk[]): Generator<Job, undefined> {
    for (const chunk of chunks) {
      const key = known.key(chunk);
      const reading = known.get(key);
      if (reading) into.push(reading);
      else yield { chunk, key };
    }
    return undefined;
  }
  const done = ({ key }: Job, reading: ChunkReading): void => {
    into.push(reading);
    known.set(key, reading);
  };
  const crew = { file: WORKER, data: task, limits: LIMITS, most: 4 };
  await onThreads(crew, unknown(chunksOf(disk)), ({ chunk }) => chunk, done);
  known.prune();
  return into;
}
