import { parentPort, workerData } from 'node:worker_threads';
import { Disk } from '../disk.ts';
import { type Chunk, readChunk } from './readChunk.ts';

/** What every worker of one check is told. */
export interface Task {
  dir: string;
  cities: ReadonlySet<string> | undefined;
  asOf: Date;
}

const { dir, cities, asOf } = workerData as Task;
const disk = new Disk(dir);
parentPort?.on('message', (chunk: Chunk) => parentPort?.postMessage(readChunk(disk, chunk, cities, asOf)));
