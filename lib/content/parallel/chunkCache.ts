import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import v8 from 'node:v8';
import { kindByName } from '#lib/pictures/pictureKind.ts';
import type { Disk } from '../disk.ts';
import { codeHash } from '../kept/codeHash.ts';
import { pictureStamp } from '../pictures/pictureStamp.ts';
import type { Chunk, ChunkReading } from './readChunk.ts';
import type { Task } from './worker.ts';

/** What was said of chunks of articles before, kept as long as neither they nor the check have changed. */
export class ChunkCache {
  readonly #dir: string;
  readonly #disk: Disk;
  readonly #base: string;
  readonly #task: Task;
  readonly #used = new Set<string>();

  constructor(dir: string, disk: Disk, task: Task) {
    this.#dir = dir;
    this.#disk = disk;
    this.#task = task;
    const day = task.asOf.toISOString().slice(0, 10);
    this.#base = [codeHash(), disk.root, day, ...(task.cities ?? ['no cities'])].join('\n');
    fs.mkdirSync(dir, { recursive: true });
  }

  /** A name for all that decides what is said of a chunk. */
  key({ folder, slugs }: Chunk): string {
    const hash = createHash('sha256').update(this.#base);
    let timed = false;
    for (const slug of slugs) {
      const { files = [], folders = [] } = this.#disk.list(`${folder}/${slug}`) ?? {};
      hash.update(`\0${folder}/${slug}\0${folders.join('/')}`);
      for (const name of files) {
        if (kindByName(name)) {
          hash.update(`\0${name}\0${pictureStamp(path.join(this.#disk.root, folder, slug, name))}`);
          continue;
        }
        const text = this.#disk.read(`${folder}/${slug}/${name}`);
        const said = typeof text === 'string' ? text : JSON.stringify(text);
        hash.update(`\0${name}\0`).update(said);
        timed ||= name.endsWith('.yaml') && said.includes('ublishAt:');
      }
    }
    return hash.update(timed ? this.#task.asOf.toISOString() : '').digest('hex');
  }

  get(key: string): ChunkReading | undefined {
    this.#used.add(key);
    try {
      return v8.deserialize(fs.readFileSync(path.join(this.#dir, key))) as ChunkReading;
    } catch {
      return undefined;
    }
  }

  set(key: string, reading: ChunkReading): void {
    this.#used.add(key);
    fs.writeFileSync(path.join(this.#dir, key), v8.serialize(reading));
  }

  /** Removes what this check did not ask for. */
  prune(): void {
    for (const name of fs.readdirSync(this.#dir))
      if (!this.#used.has(name)) fs.rmSync(path.join(this.#dir, name), { force: true });
  }
}
