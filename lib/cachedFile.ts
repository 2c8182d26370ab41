import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { threadId } from 'node:worker_threads';

const SUM_BYTES = 32;
const sum = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** The bytes of a cached file without the sum behind them; undefined where a disk or a hand has changed any of it. */
function wholeBytes(kept: Buffer): Uint8Array | undefined {
  const bytes = kept.subarray(0, Math.max(0, kept.length - SUM_BYTES));
  return sum(bytes).equals(kept.subarray(bytes.length)) ? bytes : undefined;
}

/** The bytes of a file of `folder` if it is there and whole. */
export function keptFile(folder: string, name: string): Uint8Array | undefined {
  try {
    return wholeBytes(readFileSync(path.join(folder, name)));
  } catch {
    return undefined;
  }
}

/**
 * Keeps a file in `folder`, under a name that must tell its contents. It appears whole or not at all: two processes or
 * threads may make the same file at the same time. Behind it stands its SHA-256, so that a damaged file is made again and never
 * published.
 */
export function keepFile(folder: string, name: string, bytes: Uint8Array): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}-${threadId}.tmp`;
  writeFileSync(unfinished, Buffer.concat([bytes, sum(bytes)]));
  renameSync(unfinished, file);
}

/** A file of `folder`, made by `make` and kept only if it is not there yet, or not whole. */
export async function cachedFile(
  folder: string,
  name: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const kept = keptFile(folder, name);
  if (kept) return kept;
  const bytes = await make();
  keepFile(folder, name, bytes);
  return bytes;
}

/** Removes the finished files of a folder that are not among `names`, so that the cache never outgrows the site. */
export function pruneFolder(folder: string, names: ReadonlySet<string>): void {
  mkdirSync(folder, { recursive: true });
  const stale = readdirSync(folder).filter((name) => !name.endsWith('.tmp') && !names.has(name));
  for (const name of stale) rmSync(path.join(folder, name), { force: true });
}
